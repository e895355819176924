// Where the matrix carries the reader's choice, and what a click changes in it.
import type { Atlas } from './atlas';
import { districtIdsOf, matchCommitments } from './matching';
import type { Matrix } from './matrix';
import type { Selection } from './selection';

type Chosen = Pick<Selection, 'industries' | 'districts'>;

/** A row alone, all its districts; choosing it once more lets go. */
export function rowChoice(selection: Chosen, industryId: string): Chosen {
  return isOnly(selection.industries, industryId) && selection.districts.length === 0
    ? { industries: [], districts: [] }
    : { industries: [industryId], districts: [] };
}

/** One cell; choosing it once more lets go. */
export function cellChoice(selection: Chosen, industryId: string, districtId: string): Chosen {
  return isOnly(selection.industries, industryId) && isOnly(selection.districts, districtId)
    ? { industries: [], districts: [] }
    : { industries: [industryId], districts: [districtId] };
}

function isOnly(ids: readonly string[], id: string): boolean {
  return ids.length === 1 && ids[0] === id;
}

/**
 * The districts whose columns stay at full strength: those chosen, or all. Where every chosen industry
 * must be backed, a district that does not back them all steps back as well.
 */
export function strongColumns(
  atlas: Atlas,
  selection: Selection,
  matrix: Matrix,
): ReadonlySet<string> {
  const ids = matrix.columns.map(({ id }) => id);
  const { districts, industries, match } = selection;
  const chosen = districts.length === 0 ? ids : ids.filter((id) => districts.includes(id));
  if (match !== 'all' || industries.length < 2) return new Set(chosen);
  const backing = districtIdsOf(matchCommitments(atlas, selection));
  return new Set(chosen.filter((id) => backing.has(id)));
}
