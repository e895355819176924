// Whether slides from a link, a file or storage lead anywhere in this atlas.
import { byId } from '~/model/atlas';
import { exhibitsAt } from '~/model/exhibit';
import type { SlideFault } from '~/model/readSlides';
import type { Slide } from '~/model/slide';
import type { ReadBriefing } from '~/model/slideCode';
import { catalogue } from './catalogue';
import { linkAddressOf } from './navigation';
import { readAddress } from './slides';

/** Pieces of an address that name nothing any more; the slide stands without them. */
interface SlideRepair {
  readonly slide: number;
  readonly dropped: readonly string[];
}

export interface CheckedSlides {
  readonly slides: readonly Slide[];
  readonly skipped: readonly SlideFault[];
  readonly repaired: readonly SlideRepair[];
}

/** The field of a slide that names nothing here; null when the slide can be shown. */
export function faultOf({ exhibit, address }: Slide): 'exhibit' | 'address' | null {
  const { place, selection } = readAddress(address);
  const { industries, region } = catalogue;
  const isNamed =
    place.id === null ||
    (place.name === 'industry' ? byId(industries, place.id) : byId(region.districts, place.id));
  if (place.name === 'unknown' || !isNamed) return 'address';
  const exhibits = exhibitsAt(place, selection);
  if (exhibits.length === 0) return 'address';
  return exhibits.includes(exhibit) ? null : 'exhibit';
}

/**
 * Parts slides that can be shown from those that cannot, and tidies their addresses.
 *
 * @param missing places, from 1, of slides that could not even be read and are not among those given
 */
export function checkSlides(slides: readonly Slide[], missing: readonly number[]): CheckedSlides {
  const checked = numbered(slides, missing).map(({ slide, number }) => {
    const field = faultOf(slide);
    const { place, selection, repairs } = readAddress(slide.address);
    const dropped = repairs.map(({ key, value }) => (value === '' ? key : `${key}=${value}`));
    return {
      slide: { ...slide, address: linkAddressOf(place, selection) },
      number,
      field,
      dropped,
    };
  });
  const shown = checked.filter(({ field }) => field === null);
  return {
    slides: shown.map(({ slide }) => slide),
    skipped: checked.flatMap(({ field, number: place }, index) =>
      field ? [{ slide: place, field, found: slides[index]?.[field] ?? '' }] : [],
    ),
    repaired: shown
      .filter(({ dropped }) => dropped.length > 0)
      .map(({ number: place, dropped }) => ({ slide: place, dropped })),
  };
}

/** A briefing without the slides that lead nowhere; their places join those that could not be read. */
export function presentable({ briefing, broken }: ReadBriefing): ReadBriefing {
  const placed = numbered(briefing.slides, broken);
  const shown = placed.filter(({ slide }) => faultOf(slide) === null);
  if (shown.length === placed.length) return { briefing, broken };
  const lost = placed.filter((one) => !shown.includes(one)).map(({ number }) => number);
  return {
    briefing: { ...briefing, slides: shown.map(({ slide }) => slide) },
    broken: [...broken, ...lost].toSorted((one, other) => one - other),
  };
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
