// What the matrix says without a choice: the industries most districts name, and those only one names.
import { planOf, type Atlas } from './atlas';
import type { District, Industry } from './catalogue';
import type { Matrix } from './matrix';
import type { Selection } from './selection';

interface SharedIndustries {
  /** How many districts name each of them. */
  readonly districts: number;
  readonly industries: readonly Industry[];
}

interface OwnIndustries {
  readonly district: District;
  readonly industries: readonly Industry[];
}

export interface MatrixOverview {
  /** How many districts have a plan in the year. */
  readonly planned: number;
  /** Industries that more than half of those districts name, by how many do, the most first. */
  readonly shared: readonly SharedIndustries[];
  /** For each district the industries that no other names; of the chosen districts, or of all. */
  readonly own: readonly OwnIndustries[];
}

/** Sums the matrix up; it follows the filters as the matrix does. */
export function matrixOverview(
  atlas: Atlas,
  selection: Selection,
  { columns, rows }: Matrix,
): MatrixOverview {
  const planned = columns.filter(({ id }) => planOf(atlas, id, selection.year));
  const counts = [...new Set(rows.map((row) => row.districts))]
    .filter((count) => count > 1 && count * 2 > planned.length)
    .toSorted((one, other) => other - one);
  return {
    planned: planned.length,
    shared: counts.map((districts) => ({
      districts,
      industries: rows.filter((row) => row.districts === districts).map(({ industry }) => industry),
    })),
    own: planned
      .filter(({ id }) => selection.districts.length === 0 || selection.districts.includes(id))
      .map((district) => ({
        district,
        industries: rows
          .filter((row) => row.districts === 1 && isNamedBy(row.cells, district))
          .map(({ industry }) => industry),
      }))
      .filter(({ industries }) => industries.length > 0),
  };
}

function isNamedBy(cells: Matrix['rows'][number]['cells'], district: District): boolean {
  return cells.some((cell) => cell.district === district && cell.state === 'named');
}
