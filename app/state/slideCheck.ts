// Which slides of a briefing can be shown here: whatever shows one or hands it on asks this, and nothing else.
import { isSlideLost, type SlideFault } from '~/model/readSlides';
import type { Briefing, Slide } from '~/model/slide';
import type { ReadBriefing } from '~/model/slideCode';
import { judgeSlide } from '~/model/slideJudgement';
import { vocabulary } from './catalogue';
import { linkAddressOf } from './navigation';
import { readAddress } from './slides';

/** Pieces of an address that name nothing any more; the slide stands without them. */
interface SlideRepair {
  /** The place of the slide in the list, from 1. */
  readonly slide: number;
  readonly dropped: readonly string[];
}

export interface CheckedBriefing {
  /** The slides that can be shown, with the addresses they are drawn from. */
  readonly briefing: Briefing;
  /** What could not be read, and the slides that cannot be shown, in order. */
  readonly faults: readonly SlideFault[];
  readonly repaired: readonly SlideRepair[];
}

/** The slide as it is drawn, why it cannot be, and what its address had to do without. */
export function checkSlide(slide: Slide) {
  const read = readAddress(slide.address);
  const judgement = judgeSlide(slide.exhibit, { ...read, address: slide.address }, vocabulary);
  return { ...judgement, slide: { ...slide, address: linkAddressOf(read.place, read.selection) } };
}

/** Parts the slides that can be shown from those that cannot, which are named by their place in the list. */
export function checkBriefing({ briefing, faults }: ReadBriefing): CheckedBriefing {
  const unread = faults.filter(isSlideLost).map(({ slide }) => slide);
  const checked = numbered(briefing.slides, unread).map(({ slide, number }) => ({
    ...checkSlide(slide),
    number,
  }));
  const shown = checked.filter(({ fault }) => fault === null);
  const lost = checked.flatMap(({ fault, number }) => (fault ? [{ slide: number, ...fault }] : []));
  return {
    briefing: { ...briefing, slides: shown.map(({ slide }) => slide) },
    faults: [...faults, ...lost].toSorted((one, other) => one.slide - other.slide),
    repaired: shown.flatMap(({ dropped, number }) =>
      dropped.length > 0 ? [{ slide: number, dropped }] : [],
    ),
  };
}

/** The reader's own briefing, or one that was made here: all of it could be read. */
export function checkOwn(briefing: Briefing): CheckedBriefing {
  return checkBriefing({ briefing, faults: [] });
}

/** The slides with their places from 1, which those that are missing have taken theirs from. */
function numbered(slides: readonly Slide[], missing: readonly number[]) {
  let number = 0;
  return slides.map((slide) => {
    do number += 1;
    while (missing.includes(number));
    return { slide, number };
  });
}
