// Which commitments answer the reader's choice; every count on every screen comes from here.
import { commitmentsOf, type Atlas, type PlacedCommitment } from './atlas';
import { holders } from './atlasIndex';
import { chosen, filters, type Filter, type FilterKey } from './filters';
import type { Selection } from './selection';

/** How many districts and commitments an answer holds. */
export interface Count {
  readonly districts: number;
  readonly commitments: number;
}

/** The ids chosen for a filter all found among the commitments of each district that remains. */
function backsEvery(
  placed: readonly PlacedCommitment[],
  filter: Filter,
  ids: readonly string[],
): readonly PlacedCommitment[] {
  const named = new Map<string, Set<string>>();
  for (const one of placed) {
    const set = named.get(one.district.id) ?? new Set<string>();
    filter.idsOf(one).forEach((id) => set.add(id));
    named.set(one.district.id, set);
  }
  return placed.filter((one) => ids.every((id) => named.get(one.district.id)?.has(id)));
}

/**
 * The commitments of the chosen year that match every filter.
 *
 * Within one filter any chosen id is enough. With `match=all` only districts that back every
 * chosen industry remain; their commitments on any of those industries are listed.
 *
 * @returns commitments in district order, then as written
 */
export function matchCommitments(atlas: Atlas, selection: Selection): readonly PlacedCommitment[] {
  return narrow(atlas, selection, commitmentsOf(atlas, selection.year));
}

/** Those of the given commitments that match every filter; last year's results are asked the same way. */
export function narrow(
  atlas: Atlas,
  selection: Selection,
  among: readonly PlacedCommitment[],
): readonly PlacedCommitment[] {
  const holds = holders(atlas, selection.year, 'commitment', selection.query);
  let placed = holds ? among.filter(({ commitment }) => holds(commitment.id)) : among;
  for (const filter of filters) {
    if (filter.key === 'industries') continue;
    placed = matchFilter(placed, filter, chosen(selection, filter.key));
  }
  // Industries come last: whether a district backs them all is asked of what the other filters leave.
  for (const filter of filters) {
    if (filter.key !== 'industries') continue;
    const ids = chosen(selection, filter.key);
    const every = selection.match === 'all' ? backsEvery(placed, filter, ids) : placed;
    placed = matchFilter(every, filter, ids);
  }
  return placed;
}

function matchFilter(
  placed: readonly PlacedCommitment[],
  filter: Filter,
  ids: readonly string[],
): readonly PlacedCommitment[] {
  if (ids.length === 0) return placed;
  return placed.filter((one) => filter.idsOf(one).some((id) => ids.includes(id)));
}

/** Counts the districts and commitments of an answer. */
export function countOf(placed: readonly PlacedCommitment[]): Count {
  return {
    districts: new Set(placed.map((one) => one.district.id)).size,
    commitments: placed.length,
  };
}

/** The ids of the districts that an answer leaves standing. */
export function districtIdsOf(placed: readonly PlacedCommitment[]): ReadonlySet<string> {
  return new Set(placed.map((one) => one.district.id));
}

export interface Choice extends Count {
  readonly id: string;
  readonly isChosen: boolean;
}

/**
 * What each choice of a filter answers while the other filters stand.
 *
 * A choice is counted on its own, as any of several is enough; with `match=all` it is counted
 * together with the industries already chosen, since those must be backed as well.
 */
export function choicesOf(atlas: Atlas, selection: Selection, key: FilterKey): readonly Choice[] {
  const filter = filters.find((candidate) => candidate.key === key);
  if (!filter) return [];
  const ids = chosen(selection, key);
  const isJoint = key === 'industries' && selection.match === 'all';
  return filter.choices(atlas).map((id) => {
    const together = isJoint ? [...ids, id] : [id];
    return {
      id,
      isChosen: ids.includes(id),
      ...countOf(matchCommitments(atlas, { ...selection, [key]: together })),
    };
  });
}
