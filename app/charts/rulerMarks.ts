// From a row of the comparison to places on its scale.
import { placeOnRow, type ComparisonCell, type ComparisonRow } from '~/model/comparison';
import { hasNumber, isOnBasis } from '~/model/target';
import type { RulerMark } from './TrackMarks';

/** The mark of a cell; null when it states no number that fits the row's scale. */
export function markOf(row: ComparisonRow, cell: ComparisonCell): RulerMark | null {
  const target = cell.stated?.target;
  if (!target || cell.absence || !hasNumber(target)) return null;
  return {
    operator: target.operator,
    place: placeOnRow(row, target.value),
    isOtherBasis: !isOnBasis(target),
    ...(target.operator === 'range' ? { place2: placeOnRow(row, target.value2) } : {}),
  };
}

/** Last year's number of a cell; null when there is none in the row's unit. */
export function beforeValueOf(row: ComparisonRow, cell: ComparisonCell): number | null {
  const target = cell.before?.target;
  return target && hasNumber(target) && target.unit === row.indicator.unit ? target.value : null;
}

/** Where last year's number of a cell stands; null when there is none in the row's unit. */
export function beforePlaceOf(row: ComparisonRow, cell: ComparisonCell): number | null {
  const value = beforeValueOf(row, cell);
  return value === null ? null : placeOnRow(row, value);
}

/** The places of a row's round values. */
export function tickPlacesOf(row: ComparisonRow): readonly number[] {
  return row.scale.ticks.map((tick) => placeOnRow(row, tick));
}
