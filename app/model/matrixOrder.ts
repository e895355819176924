// The order of the matrix's rows: by backing, by group, by name or by one district.
import type { IndustryGroup } from './catalogue';
import { industryGroups } from './closedLists';
import type { Matrix, MatrixCell, MatrixRow } from './matrix';
import type { Selection } from './selection';
import { htmlLanguage, type Language } from './text';

export interface MatrixGroup {
  /** Null where the rows are not grouped. */
  readonly group: IndustryGroup | null;
  readonly rows: readonly MatrixRow[];
}

/** The order the rows stand in: that of the address, or `backing` where it names a district without a column. */
export function matrixSort(matrix: Matrix, sort: string): string {
  const isKnown =
    sort === 'group' || sort === 'name' || matrix.columns.some(({ id }) => id === sort);
  return isKnown ? sort : 'backing';
}

/** The rows in order. Rows that tie keep the order of the catalogue. */
export function orderRows(
  matrix: Matrix,
  { sort, by }: Pick<Selection, 'sort' | 'by'>,
  language: Language,
): readonly MatrixGroup[] {
  const order = matrixSort(matrix, sort);
  const backed = matrix.rows.toSorted(byBacking);
  if (order === 'backing') return [{ group: null, rows: backed }];
  if (order === 'group') {
    return industryGroups
      .map((group) => ({ group, rows: backed.filter(({ industry }) => industry.group === group) }))
      .filter(({ rows }) => rows.length > 0);
  }
  if (order === 'name') {
    const { compare } = new Intl.Collator(htmlLanguage[language]);
    const nameOf = (row: MatrixRow) => row.industry.name[language];
    const rows = matrix.rows.toSorted((one, other) => compare(nameOf(one), nameOf(other)));
    return [{ group: null, rows }];
  }
  const column = matrix.columns.findIndex(({ id }) => id === order);
  const weights = (row: MatrixRow) => {
    const cell = row.cells[column];
    return cell ? cellWeights(cell, by) : [];
  };
  const rows = backed.toSorted((one, other) => compareWeights(weights(one), weights(other)));
  return [{ group: null, rows }];
}

function byBacking(one: MatrixRow, other: MatrixRow): number {
  return other.districts - one.districts || other.commitments - one.commitments;
}

/** What a cell weighs, the first number first; what is shown decides, the rest breaks ties. */
function cellWeights(cell: MatrixCell, by: Selection['by']): readonly number[] {
  // Named without a number comes before not named at all: the two are not the same.
  const named = cell.state === 'named' ? 1 : 0;
  const { rank, commitments, numbers } = cell;
  switch (by) {
    case 'emphasis':
      return [named, rank, commitments];
    case 'commitments':
      return [named, commitments, rank];
    case 'numbers':
      return [named, numbers, commitments];
  }
}

function compareWeights(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((weight, place) => weight !== other[place]);
  return index === -1 ? 0 : (other[index] ?? 0) - (one[index] ?? 0);
}
