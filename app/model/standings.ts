// A row of the comparison as tiers from high to low, basis by basis; ties share a tier.
import type { ComparisonCell, ComparisonRow } from './comparison';
import { ownBasis } from './target';
import type { Text } from './text';

export interface BasisStandings {
  /** Null for the indicator's own basis. */
  readonly basis: Text | null;
  /** Cells that cannot be told apart stand in one tier; highest tier first. */
  readonly tiers: readonly (readonly ComparisonCell[])[];
}

/** The ranked cells of a row; the indicator's own basis first. Cells in words or silent are left out. */
export function standingsOf(row: ComparisonRow): readonly BasisStandings[] {
  const ranked = row.cells.filter((cell) => cell.rank && cell.stated);
  const names = distinct(ranked.map((cell) => basisOf(cell)?.zh ?? ''));
  return names
    .toSorted((one, other) => Number(one !== '') - Number(other !== ''))
    .map((name) => {
      const cells = ranked.filter((cell) => (basisOf(cell)?.zh ?? '') === name);
      const placesTaken = distinct(cells.map((cell) => cell.rank?.place ?? 0));
      return {
        basis: cells[0] ? basisOf(cells[0]) : null,
        tiers: placesTaken
          .toSorted((one, other) => one - other)
          .map((place) => cells.filter((cell) => cell.rank?.place === place)),
      };
    });
}

function distinct<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}

/** True when some tie is between different operators, which the reader must be told. */
export function isMixed(standings: BasisStandings): boolean {
  return standings.tiers.some((tier) => tier.some((cell) => cell.rank?.isMixedTie));
}

function basisOf(cell: ComparisonCell): Text | null {
  const target = cell.stated?.target;
  return target ? ownBasis(target) : null;
}
