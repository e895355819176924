// Every number and direction of the compared districts as rows of one table, and how its columns sort them.
import { byId, commitmentsOf, districtsInOrder, planOf, type Atlas } from './atlas';
import type { District, Indicator } from './catalogue';
import { operators } from './closedLists';
import { comparedDistricts } from './comparison';
import { districtIdsOf, narrow, matchCommitments } from './matching';
import type { Commitment, Target } from './plan';
import type { Selection } from './selection';
import { bounds, hasNumber, ownBasis } from './target';
import { htmlLanguage, type Language } from './text';

export interface TableRow {
  readonly id: string;
  readonly district: District;
  readonly commitment: Commitment;
  readonly target: Target;
  /** Null for a number that belongs to one commitment alone. */
  readonly indicator: Indicator | null;
}

export const sortableColumns = [
  'indicator',
  'district',
  'value',
  'operator',
  'unit',
  'basis',
] as const;
export type SortableColumn = (typeof sortableColumns)[number];

export interface TableSort {
  readonly column: SortableColumn;
  readonly isDescending: boolean;
}

/** The rows that the filters leave: indicators in catalogue order, then districts, then as written. */
export function targetRows(atlas: Atlas, selection: Selection): readonly TableRow[] {
  const left = matchedCommitments(atlas, selection);
  const rows = comparedDistricts(atlas, selection).flatMap((district) =>
    (planOf(atlas, district.id, selection.year)?.commitments ?? [])
      .filter((commitment) => left.has(commitment))
      .flatMap((commitment) =>
        (commitment.targets ?? []).map((target, index) => ({
          id: `${commitment.id}/${index}`,
          district,
          commitment,
          target,
          indicator: byId(atlas.indicators, target.indicator) ?? null,
        })),
      ),
  );
  return rows.toSorted((one, other) => indicatorPlace(atlas, one) - indicatorPlace(atlas, other));
}

/** Commitments and last year's results alike; results are narrowed by the same filters. */
function matchedCommitments(atlas: Atlas, selection: Selection): ReadonlySet<Commitment> {
  const matched = matchCommitments(atlas, selection);
  const results = comparedDistricts(atlas, selection).flatMap((district) =>
    (planOf(atlas, district.id, selection.year)?.commitments ?? [])
      .filter((commitment) => commitment.kind === 'result')
      .map((commitment) => ({ district, year: selection.year, commitment })),
  );
  // Which districts back every chosen industry is decided by their plans, not by last year.
  const backing =
    selection.match === 'all'
      ? districtIdsOf(matched)
      : districtIdsOf(commitmentsOf(atlas, selection.year));
  const reached = narrow(atlas, { ...selection, match: 'any' }, results).filter(({ district }) =>
    backing.has(district.id),
  );
  return new Set([...matched, ...reached].map((placed) => placed.commitment));
}

/** Reads the address's word for the order; anything else is the default order. */
export function readSort(sort: string): TableSort {
  const column = sortableColumns.find((name) => name === sort.replace(/-desc$/, ''));
  return column
    ? { column, isDescending: sort.endsWith('-desc') }
    : { column: 'indicator', isDescending: false };
}

/** The address's word after a click on a column's heading: first ascending, then descending. */
export function sortAfterClick(sort: TableSort, column: SortableColumn): string {
  const isDescending = sort.column === column && !sort.isDescending;
  if (isDescending) return `${column}-desc`;
  return column === 'indicator' ? '' : column;
}

/**
 * Sorts the rows by a column; rows that tie keep the default order, rows without an entry come last.
 *
 * Numbers are compared within one unit only; units follow one another in catalogue order.
 */
export function sortRows(
  atlas: Atlas,
  rows: readonly TableRow[],
  sort: TableSort,
  language: Language,
): readonly TableRow[] {
  const collator = new Intl.Collator(htmlLanguage[language]);
  const direction = sort.isDescending ? -1 : 1;
  const keys = new Map(
    rows.map((row) => [row, keysOf(atlas, row, sort.column, language)] as const),
  );
  return rows.toSorted((one, other) => {
    const first = keys.get(one);
    const second = keys.get(other);
    if (!first || !second) return Number(!first) - Number(!second);
    return (
      compareKeys(first.group, second.group, collator) ||
      direction * compareKeys(first.key, second.key, collator)
    );
  });
}

type Key = string | number;

/** What a row is sorted by: first its group, whose order never turns round; null when it has no entry. */
function keysOf(
  atlas: Atlas,
  row: TableRow,
  column: SortableColumn,
  language: Language,
): { readonly group: Key; readonly key: Key } | null {
  const { target } = row;
  const alone = (key: Key | undefined) => (key === undefined ? null : { group: 0, key });
  switch (column) {
    case 'indicator':
      return row.indicator ? alone(indicatorPlace(atlas, row)) : null;
    case 'district':
      return alone(districtsInOrder(atlas).indexOf(row.district));
    case 'operator':
      return alone(operators.indexOf(target.operator));
    case 'unit':
      return hasNumber(target) ? alone(unitPlace(atlas, target.unit, language)) : null;
    case 'basis':
      return alone(ownBasis(target)?.[language]);
    case 'value':
      if (!hasNumber(target)) return null;
      return {
        group: unitPlace(atlas, target.unit, language),
        key: bounds(target)[1] * (byId(atlas.units, target.unit)?.factor ?? 1),
      };
  }
}

function compareKeys(one: Key, other: Key, collator: Intl.Collator): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : collator.compare(String(one), String(other));
}

function indicatorPlace(atlas: Atlas, row: TableRow): number {
  return row.indicator ? atlas.indicators.indexOf(row.indicator) : atlas.indicators.length;
}

/** Where a unit stands in the catalogue; units that a language writes alike are one, unknown ones last. */
function unitPlace(atlas: Atlas, unit: string, language: Language): number {
  const name = byId(atlas.units, unit)?.name[language];
  const place = atlas.units.findIndex((entry) => entry.name[language] === name);
  return place < 0 ? atlas.units.length : place;
}
