// Whether a slide still says what it was made to say. List, presentation, link, paper and every file ask here.
import type { ParsedAddress } from './address';
import { addressKeys } from './addressKeys';
import { exhibitsAt, type ExhibitName } from './exhibit';
import type { Place } from './place';
import type { SlideFault } from './readSlides';
import type { Selection } from './selection';
import type { Vocabulary } from './vocabulary';

export interface SlideJudgement {
  /** Why the slide cannot be shown; null where it can. */
  readonly fault: Pick<SlideFault, 'field' | 'found'> | null;
  /** Pieces of its address that name nothing any more, and without which it still says the same or less. */
  readonly dropped: readonly string[];
}

/** An address read as far as it could be. */
export interface JudgedAddress extends ParsedAddress {
  readonly address: string;
  readonly place: Place;
}

/** Without the value they were given, these would make the slide a statement about something else. */
const tellingKeys = ['indicator', 'layer', 'year', 'tab', 'match', 'by'];

/** A filter that has lost all of its ids would let the whole city pass for a part of it. */
const filterKeys: Readonly<Record<string, (selection: Selection) => readonly string[]>> = {
  industry: ({ industries }) => industries,
  districts: ({ districts }) => districts,
  theme: ({ themes }) => themes,
};

/**
 * Judges a slide by the address it is drawn from.
 *
 * A slide never becomes another in silence: where the path, the exhibit, the indicator, the year or a
 * whole filter names nothing, it cannot be shown. A filter that lost some of several ids, and keys that
 * only arrange the picture, are left out and named.
 */
export function judgeSlide(
  exhibit: ExhibitName,
  { address, place, selection, repairs }: JudgedAddress,
  vocabulary: Vocabulary,
): SlideJudgement {
  const pieces = repairs.map(({ key, value }) => (value === '' ? key : `${key}=${value}`));
  const refuse = (field: SlideFault['field'], found: string): SlideJudgement => ({
    fault: { field, found },
    dropped: pieces,
  });
  const exhibits = isKnown(place, vocabulary) ? exhibitsAt(place, selection) : [];
  // It is the path that leads nowhere, whatever was asked of it.
  if (exhibits.length === 0) return refuse('address', address.split('?', 1).join(''));
  const telling = pieces.filter((_, index) => {
    const { key = '' } = repairs[index] ?? {};
    const isLost = filterKeys[key]?.(selection).length === 0 || tellingKeys.includes(key);
    return isLost && appliesAt(key, place);
  });
  if (telling.length > 0) return refuse('part', telling.join(', '));
  if (!exhibits.includes(exhibit)) return refuse('exhibit', exhibit);
  return { fault: null, dropped: pieces };
}

function isKnown({ name, id }: Place, { industries, districts }: Vocabulary): boolean {
  if (name === 'industry') return industries.some((known) => known === id);
  if (name === 'district') return districts.some((known) => known === id);
  return name !== 'unknown';
}

/** A key that means nothing at its place is dropped whatever its value was. */
function appliesAt(key: string, { name }: Place): boolean {
  const entry = addressKeys.find((candidate) => candidate.key === key);
  return entry !== undefined && (entry.places === null || entry.places.some((one) => one === name));
}
