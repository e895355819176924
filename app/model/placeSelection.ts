// A page of one industry or one district is that choice already: counts beside it answer for that one.
import { byId, type Catalogue } from './atlas';
import type { Place } from './place';
import type { Selection } from './selection';

/** The filters the reader has set beside what the place itself is about. */
export function withoutPlace({ name }: Place, selection: Selection): Selection {
  if (name === 'industry') return { ...selection, industries: [], match: 'any' };
  return name === 'district' ? { ...selection, districts: [] } : selection;
}

/** The selection as the place narrows it; unchanged where the place is about no single thing, or an unknown one. */
export function narrowToPlace(
  catalogue: Pick<Catalogue, 'industries' | 'region'>,
  place: Place,
  selection: Selection,
): Selection {
  const { name, id } = place;
  if (id === null) return selection;
  if (name === 'industry' && byId(catalogue.industries, id)) {
    return { ...selection, industries: [id], match: 'any' };
  }
  if (name === 'district' && byId(catalogue.region.districts, id)) {
    return { ...selection, districts: [id] };
  }
  return selection;
}
