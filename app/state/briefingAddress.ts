// The addresses that show a briefing, and the link by which it is handed on: neither holds a slide that leads nowhere.
import type { Briefing } from '~/model/slide';
import { places } from '~/paths';
import { vocabulary } from './catalogue';
import { isTooLong, longestLink } from './longBriefing';
import { addressOf, linkAddressOf } from './navigation';
import { useLocated } from './selection';
import { checkOwn, checkSlide } from './slideCheck';
import { codeOf, yearOf } from './slides';

/** The address that presents a briefing, in the language on screen; see `presentAddresses`. */
export function presentAddress(briefing: Briefing, instead?: string): string {
  return presentAddresses(briefing, instead)(1);
}

/**
 * The addresses that present a briefing from each of its slides on: they differ in little, and the
 * briefing is written once for all. Slides that lead nowhere are left out.
 *
 * @param instead what stands in the address where the briefing is too long for one: '' for the reader's
 *   own, which every window finds in storage; the code a linked one came as
 * @returns a function of a slide's place in the list, from 1; one that leads nowhere stands for the slide before it
 */
export function presentAddresses(briefing: Briefing, instead?: string): (place: number) => string {
  const { language } = useLocated.getState().selection;
  const isShown = briefing.slides.map((slide) => checkSlide(slide).fault === null);
  const shown = checkOwn(briefing).briefing;
  const code = shown.slides.length === 0 ? '' : codeOf(shown);
  const slides = instead !== undefined && isTooLong(code) ? instead : code;
  const selection = { ...vocabulary.defaults, year: yearOf(shown), slides, language };
  return (place) => {
    const slide = Math.max(1, isShown.slice(0, place).filter(Boolean).length);
    return addressOf(places.present, { ...selection, slide });
  };
}

/** The address as it is sent: the receiver's own language holds. */
export function briefingLink(briefing: Briefing, origin: string): string {
  const shown = checkOwn(briefing).briefing;
  const selection = { ...vocabulary.defaults, year: yearOf(shown), slides: codeOf(shown) };
  return origin + linkAddressOf(places.present, selection);
}

export function withoutNotes(briefing: Briefing): Briefing {
  return { ...briefing, slides: briefing.slides.map((slide) => ({ ...slide, note: '' })) };
}

/** A link that opens everywhere, and what of the briefing it has no room for. */
export interface SentLink {
  /** Without the slides it leads to the first page. */
  readonly link: string;
  readonly without: 'nothing' | 'notes' | 'slides';
}

/** The link of a briefing in files and on paper, where nobody chooses what to leave out. */
export function sentLink(briefing: Briefing, origin: string): SentLink {
  const whole = briefingLink(briefing, origin);
  if (whole.length <= longestLink) return { link: whole, without: 'nothing' };
  const bare = briefingLink(withoutNotes(briefing), origin);
  if (bare.length <= longestLink) return { link: bare, without: 'notes' };
  return { link: origin + addressOf(places.map, vocabulary.defaults), without: 'slides' };
}
