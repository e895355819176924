// Where a reader with a wrong address may have wanted to go.
import type { Catalogue } from './atlas';
import { nearestNamed, type Named } from './nearest';
import type { Place } from './place';

/** Something that can be gone to, by any of its names. */
export interface Destination extends Named {
  readonly place: Place;
}

/** Near enough to the section's own distance for the second word to be meant: `/district/licng`. */
const margin = 0.25;

/** Every district and industry with all it may be called. */
export function destinationsOf(
  catalogue: Pick<Catalogue, 'region' | 'industries'>,
): readonly Destination[] {
  const districts = catalogue.region.districts.map(({ id, name, fullName }) => ({
    id,
    names: [id, name.zh, name.en, fullName.zh, fullName.en],
    place: { name: 'district' as const, id },
  }));
  const industries = catalogue.industries.map(({ id, name, aliases, keywords }) => ({
    id,
    names: [id, name.zh, name.en, ...(aliases ?? []), ...(keywords ?? [])],
    place: { name: 'industry' as const, id },
  }));
  return [...districts, ...industries];
}

/**
 * The places the words of an address come near to: what is named before the view it is named in.
 *
 * @param words the decoded pieces of the path, such as `district` and `licang`
 * @param views the views of the app, the entries what a view can show in full
 */
export function nearestPlaces(
  words: readonly string[],
  views: readonly Destination[],
  entries: readonly Destination[],
): readonly Place[] {
  const sections = words.flatMap((word) =>
    nearestNamed(word, views, 1).map((near) => ({ ...near, word })),
  );
  const section = sections.toSorted((one, other) => one.difference - other.difference)[0];
  const named = words
    .filter((word) => word !== section?.word)
    .flatMap((word) => nearestNamed(word, entries))
    .filter(({ difference }) => !section || difference <= section.difference + margin)
    .map(({ entry }) => entry.place);
  return section ? [...named, section.entry.place] : named;
}
