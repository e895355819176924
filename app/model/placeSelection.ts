// A page of one industry or one district is that choice already: counts beside it answer for that one.
import { byId, type Catalogue } from './atlas';
import type { Industry } from './catalogue';
import type { Place } from './place';
import type { Selection } from './selection';

/** The selection that asks for one industry: it stands in for those chosen, all other filters apply. */
export function selectIndustry(selection: Selection, { id }: Pick<Industry, 'id'>): Selection {
  return { ...selection, industries: [id], match: 'any' };
}

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
  const industry = name === 'industry' ? byId(catalogue.industries, id) : undefined;
  if (industry) return selectIndustry(selection, industry);
  if (name === 'district' && byId(catalogue.region.districts, id)) {
    return { ...selection, districts: [id] };
  }
  return selection;
}
