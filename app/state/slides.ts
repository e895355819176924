// Between slides and addresses: what an address shows as a slide, and the code of a briefing in a link.
import { exhibitsAt, type ExhibitName } from '~/model/exhibit';
import { datedAddress } from '~/model/meantYear';
import type { Place } from '~/model/place';
import type { Selection } from '~/model/selection';
import type { Briefing, Slide } from '~/model/slide';
import { readBriefing, writeBriefing, type ReadBriefing } from '~/model/slideCode';
import { readLocation, type ReadLocation } from '~/paths';
import { vocabulary } from './catalogue';
import { linkAddressOf } from './navigation';

/** Reads the address of a slide; unknown ids are dropped and named. */
export function readAddress(address: string): ReadLocation {
  return readLocation(new URL(datedAddress(address), 'https://plan.atlas'), vocabulary);
}

/** The exhibit an address stands for by itself; undefined where it shows none, or names nothing known. */
function exhibitOf(address: string): ExhibitName | undefined {
  const { place, selection } = readAddress(address);
  const known = place.name === 'industry' ? vocabulary.industries : vocabulary.districts;
  if (place.id !== null && !known.includes(place.id)) return undefined;
  return exhibitsAt(place, selection)[0];
}

/** The slide of an exhibit as it stands: language and frame are the reader's, so they stay out. */
export function slideOf(exhibit: ExhibitName, place: Place, selection: Selection): Slide {
  const address = linkAddressOf(place, { ...selection, isEmbedded: false, language: null });
  return { exhibit, address, title: '', note: '' };
}

/** The year a briefing is of, as far as it has one: its first slide's. */
export function yearOf({ slides }: Pick<Briefing, 'slides'>): number {
  const [first] = slides;
  return first ? readAddress(first.address).selection.year : vocabulary.defaults.year;
}

/** The briefing as the value of `slides`. */
export function codeOf(briefing: Briefing): string {
  return writeBriefing(dated(briefing), exhibitOf);
}

/** The briefing a value of `slides` holds, and what of it cannot be read. */
export function briefingOf(code: string): ReadBriefing {
  const { briefing, faults } = readBriefing(code, exhibitOf);
  return { briefing: dated(briefing), faults };
}

/** The briefing with every slide's address in its one form, year and all; what names nothing stays to be told. */
function dated(briefing: Briefing): Briefing {
  const slides = briefing.slides.map((slide) => {
    const { place, selection, repairs } = readAddress(slide.address);
    const isWhole = place.name !== 'unknown' && repairs.length === 0;
    const address = isWhole ? linkAddressOf(place, selection) : datedAddress(slide.address);
    return { ...slide, address };
  });
  return { ...briefing, slides };
}
