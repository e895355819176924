// The addresses that show a briefing: to present it, or to look through it before taking it over.
import type { Briefing } from '~/model/slide';
import { places } from '~/paths';
import { vocabulary } from './catalogue';
import { addressOf } from './navigation';
import { useLocated } from './selection';
import { codeOf } from './slides';

/** Chat apps and mail cut longer links. */
export const longestLink = 2000;

/** The address that presents a briefing from a slide on, in the language on screen. */
export function presentAddress(briefing: Briefing, slide = 1): string {
  const { language } = useLocated.getState().selection;
  return addressOf(places.present, {
    ...vocabulary.defaults,
    slides: codeOf(briefing),
    slide,
    language,
  });
}

/** The address as it is sent: the receiver's own language holds. */
export function briefingLink(briefing: Briefing, origin: string): string {
  return origin + addressOf(places.present, { ...vocabulary.defaults, slides: codeOf(briefing) });
}

export function withoutNotes(briefing: Briefing): Briefing {
  return { ...briefing, slides: briefing.slides.map((slide) => ({ ...slide, note: '' })) };
}
