// The briefing as it is kept while it is made: slides with ids of their own, and steps that can be undone.
import type { Briefing, Slide } from './slide';

/** A slide with an id of its own, so that two alike can be told apart. */
export interface KeptSlide extends Slide {
  readonly id: string;
}

export interface KeptBriefing extends Omit<Briefing, 'slides'> {
  readonly slides: readonly KeptSlide[];
}

/** A change of what slides there are, or of their order: the briefing before and after it. */
export interface BriefingStep {
  readonly before: KeptBriefing;
  readonly after: KeptBriefing;
}

/** The slides with a slide of an id standing elsewhere; the index is held within the list. */
export function withMoved(
  slides: readonly KeptSlide[],
  id: string,
  index: number,
): readonly KeptSlide[] {
  const moved = slides.find((slide) => slide.id === id);
  const others = slides.filter((slide) => slide.id !== id);
  return moved ? others.toSpliced(Math.max(0, index), 0, moved) : slides;
}

/** The slides with a copy of one behind it; the copy gets an id of its own. */
export function withCopy(
  slides: readonly KeptSlide[],
  id: string,
  copyId: string,
): readonly KeptSlide[] {
  return slides.flatMap((slide) => (slide.id === id ? [slide, { ...slide, id: copyId }] : [slide]));
}

/**
 * The briefing as it would be without a step. What was written or added since stays: another window may
 * have gone on, so the briefing before the step is not simply put back.
 */
export function withoutStep({ before, after }: BriefingStep, now: KeptBriefing): KeptBriefing {
  const has = ({ slides }: KeptBriefing, id: string) => slides.some((slide) => slide.id === id);
  const restored = before.slides
    .filter(({ id }) => has(now, id) || !has(after, id))
    .map((slide) => now.slides.find(({ id }) => id === slide.id) ?? slide);
  const since = now.slides.filter(({ id }) => !has(before, id) && !has(after, id));
  return {
    name: before.name === after.name ? now.name : before.name,
    minutes: before.minutes === after.minutes ? now.minutes : before.minutes,
    slides: [...restored, ...since],
  };
}
