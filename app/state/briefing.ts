// The briefing the reader collects: kept in local storage where that is allowed, else in memory.
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { emptyBriefing, type Briefing, type Slide } from '~/model/slide';

/** A slide with an id of its own, so that two alike can be told apart. */
export interface KeptSlide extends Slide {
  readonly id: string;
}

interface KeptBriefing extends Omit<Briefing, 'slides'> {
  readonly slides: readonly KeptSlide[];
}

const initial: KeptBriefing = { ...emptyBriefing, slides: [] };

export const useBriefing = create<KeptBriefing>()(
  persist(() => initial, { name: 'plan-atlas-briefing', version: 1 }),
);

/** Puts a slide at the end. */
export function addSlide(slide: Slide): void {
  const { slides } = useBriefing.getState();
  useBriefing.setState({ slides: [...slides, { ...slide, id: crypto.randomUUID() }] });
}
