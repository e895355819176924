// Which slide is shown: the one the address names, or the last where the address goes beyond it.
import { useEffect } from 'react';
import { choose } from '~/state/navigation';
import { useLocated } from '~/state/selection';

export function useSlideNumber(count: number): number {
  const asked = useLocated(({ selection }) => selection.slide);
  // The address lies outside React; one that goes beyond the end is put right in its place.
  useEffect(() => {
    if (count > 0 && asked > count) choose({ slide: count }, true);
  }, [asked, count]);
  return Math.min(asked, count);
}
