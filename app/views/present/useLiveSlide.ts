// Pointing and choosing on a slide while it is shown: nothing of it reaches the address, and the next slide knows nothing of it.
import { useState } from 'react';
import type { LiveSlide } from '~/components/liveSlide';
import type { Slide } from '~/model/slide';
import { toggled } from '~/state/navigation';
import { readAddress } from '~/state/slides';

interface Touched {
  readonly number: number;
  readonly pointed: string | null;
  readonly chosen: readonly string[] | null;
}

/**
 * What makes a slide live.
 *
 * @returns what the stage needs, and what restores the slide (false where it stands as it was made)
 */
export function useLiveSlide(slide: Slide | undefined, number: number) {
  const untouched: Touched = { number, pointed: null, chosen: null };
  const [touched, setTouched] = useState(untouched);
  const state = touched.number === number ? touched : untouched;
  // Whoever comes back to a slide finds it as it was made.
  if (state !== touched) setTouched(untouched);
  const live: LiveSlide = {
    pointed: state.pointed,
    chosen: state.chosen,
    onPoint: (pointed) => setTouched({ ...state, pointed }),
    onChoose: (districtId) => {
      const made = slide ? readAddress(slide.address).selection.districts : [];
      setTouched({ ...state, chosen: toggled(state.chosen ?? made, districtId) });
    },
  };
  const restore = () => {
    if (state.chosen === null) return false;
    setTouched({ ...state, chosen: null });
    return true;
  };
  return { live, restore };
}
