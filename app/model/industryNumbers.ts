// The numbers stated where an industry is named, each with what else the same commitment names.
import type { Atlas, PlacedCommitment } from './atlas';
import type { Industry } from './catalogue';
import { targetKinds } from './closedLists';
import type { Target } from './plan';

export interface IndustryNumbers {
  readonly placed: PlacedCommitment;
  /** What is aimed at first, then what only sizes a thing. */
  readonly targets: readonly Target[];
  /** The other industries of the commitment; its numbers may be theirs as well. */
  readonly others: readonly Industry[];
}

/**
 * Collects the numbers and stated directions of commitments that name an industry.
 *
 * @param placed the commitments, in the order the numbers are wanted in
 */
export function industryNumbers(
  atlas: Atlas,
  placed: readonly PlacedCommitment[],
  industry: Industry,
): readonly IndustryNumbers[] {
  return placed
    .filter(({ commitment }) => (commitment.targets ?? []).length > 0)
    .map((one) => ({
      placed: one,
      targets: (one.commitment.targets ?? []).toSorted(
        (first, second) => targetKinds.indexOf(first.kind) - targetKinds.indexOf(second.kind),
      ),
      others: namedBeside(atlas, one, industry),
    }));
}

/** The other industries a commitment names, in catalogue order. */
export function namedBeside(
  atlas: Atlas,
  { commitment }: PlacedCommitment,
  industry: Industry,
): readonly Industry[] {
  const ids = new Set((commitment.industries ?? []).map(({ id }) => id));
  return atlas.industries.filter(({ id }) => id !== industry.id && ids.has(id));
}
