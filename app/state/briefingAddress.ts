// The addresses that show a briefing: to present it, or to look through it before taking it over.
import type { Briefing } from '~/model/slide';
import { places } from '~/paths';
import { vocabulary } from './catalogue';
import { addressOf, linkAddressOf } from './navigation';
import { useLocated } from './selection';
import { faultOf } from './slideCheck';
import { codeOf, yearOf } from './slides';

/** Chat apps and mail cut longer links. */
export const longestLink = 2000;

/** The address that presents a briefing, in the language on screen. */
export function presentAddress(briefing: Briefing): string {
  return presentAddresses(briefing)(1);
}

/**
 * The addresses that present a briefing from each of its slides on: they differ in little, and the
 * briefing is written once for all. Slides that lead nowhere are left out.
 *
 * @returns a function of a slide's place in the list, from 1; one that leads nowhere stands for the slide before it
 */
export function presentAddresses(briefing: Briefing): (place: number) => string {
  const { language } = useLocated.getState().selection;
  const isShown = briefing.slides.map((slide) => faultOf(slide) === null);
  const shown = briefing.slides.filter((_, index) => isShown[index]);
  const selection = {
    ...vocabulary.defaults,
    year: yearOf({ slides: shown }),
    slides: codeOf({ ...briefing, slides: shown }),
    language,
  };
  return (place) => {
    const slide = Math.max(1, isShown.slice(0, place).filter(Boolean).length);
    return addressOf(places.present, { ...selection, slide });
  };
}

/** The address as it is sent: the receiver's own language holds. */
export function briefingLink(briefing: Briefing, origin: string): string {
  const selection = { ...vocabulary.defaults, year: yearOf(briefing), slides: codeOf(briefing) };
  return origin + linkAddressOf(places.present, selection);
}

export function withoutNotes(briefing: Briefing): Briefing {
  return { ...briefing, slides: briefing.slides.map((slide) => ({ ...slide, note: '' })) };
}
