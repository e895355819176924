// The places of the matrix and the elements that stand there, found by what they carry.
import type { MatrixPicture, MatrixSpot } from './matrixView';

/** The place an event came from; null for one between the cells. */
export function spotOf(target: EventTarget): MatrixSpot | null {
  if (!(target instanceof Element)) return null;
  const element = target.closest('[data-row][data-column]');
  const row = element?.getAttribute('data-row') ?? null;
  const column = element?.getAttribute('data-column') ?? null;
  return row === null || column === null ? null : { row, column };
}

/** Where the keyboard stands; null while it is elsewhere or the pointer leads. */
export function walkedIn(table: Element): MatrixSpot | null {
  const focused = table.querySelector(':focus-visible');
  return focused && spotOf(focused);
}

/** The element that takes focus at a place. */
export function spotElement(within: Element, { row, column }: MatrixSpot): HTMLElement | null {
  return within.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`);
}

/** The column of a place when it lies in a row, else null: all a row needs to know of it. */
export function rowAt(spot: MatrixSpot, rowId: string): string | null {
  return spot.row === rowId ? spot.column : null;
}

/** The line that explains a place. */
export function toldAt({ groups, columns, hint }: MatrixPicture, spot: MatrixSpot | null): string {
  if (!spot) return hint;
  if (spot.row === '') return columns.find(({ id }) => id === spot.column)?.hint ?? hint;
  const row = groups.flatMap(({ rows }) => rows).find(({ id }) => id === spot.row);
  const cell = row?.cells.find(({ districtId }) => districtId === spot.column);
  return cell?.told ?? row?.spoken ?? hint;
}
