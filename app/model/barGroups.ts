// What a bar chart of one indicator may order, what it must keep apart, and what it can only say in words.
import { byId, type Atlas } from './atlas';
import {
  comparedDistricts,
  compareIndicator,
  type Absence,
  type ComparisonCell,
  type ComparisonRow,
  type PlacedTarget,
} from './comparison';
import { matchCommitments } from './matching';
import type { Selection } from './selection';
import { standingsOf } from './standings';
import { hasNumber, type NumberTarget, type RangeTarget } from './target';

/** A cell with a number that stands on the row's scale. */
export interface NumberedCell extends ComparisonCell {
  readonly stated: PlacedTarget & { readonly target: NumberTarget | RangeTarget };
}

export interface BarGroups {
  /** On the indicator's own basis, high to low; ties in official order. */
  readonly ranked: readonly NumberedCell[];
  /** On other bases, each basis together; never ordered among the ranked. */
  readonly apart: readonly NumberedCell[];
  readonly worded: readonly ComparisonCell[];
  /** Stated in another unit, so that no bar can stand for it. */
  readonly otherUnit: readonly ComparisonCell[];
  /** Cells without a target, by the reason why. */
  readonly silent: readonly {
    readonly absence: Absence;
    readonly cells: readonly ComparisonCell[];
  }[];
}

const silences = ['none', 'not-entered', 'not-in-digest'] as const satisfies readonly Absence[];

/** The chosen indicator across the compared districts; null when the catalogue does not know it. */
export function barRowOf(atlas: Atlas, selection: Selection): ComparisonRow | null {
  const indicator = byId(atlas.indicators, selection.indicator);
  if (!indicator) return null;
  const districts = comparedDistricts(atlas, selection);
  return compareIndicator(
    atlas,
    selection,
    indicator,
    districts,
    matchCommitments(atlas, selection),
  );
}

export function barGroupsOf(row: ComparisonRow): BarGroups {
  const standings = standingsOf(row);
  const cellsOf = (isOwnBasis: boolean) =>
    standings
      .filter(({ basis }) => (basis === null) === isOwnBasis)
      .flatMap(({ tiers }) => tiers.flat())
      .filter(isNumbered);
  return {
    ranked: cellsOf(true),
    apart: cellsOf(false),
    worded: row.cells.filter(
      ({ stated, absence }) => stated && !absence && !hasNumber(stated.target),
    ),
    otherUnit: row.cells.filter((cell) => cell.absence === 'not-comparable'),
    silent: silences
      .map((absence) => ({ absence, cells: row.cells.filter((cell) => cell.absence === absence) }))
      .filter(({ cells }) => cells.length > 0),
  };
}

function isNumbered(cell: ComparisonCell): cell is NumberedCell {
  return cell.stated !== null && hasNumber(cell.stated.target);
}
