// Where a key leads in a grid, after the ARIA pattern: headings are part of the walk, edges hold.

export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** Rows that Page Up and Page Down pass. */
const page = 10;

/**
 * The place a key leads to.
 *
 * @param key the name of the key
 * @param isFar true with Ctrl or ⌘: Home and End then lead to the first and last place of the grid
 * @param size how many rows and columns there are, headings included
 * @returns the place, which may be the same at an edge; null for keys that do not walk
 */
export function walkGrid(
  key: string,
  isFar: boolean,
  { row, column }: GridPlace,
  size: { readonly rows: number; readonly columns: number },
): GridPlace | null {
  const places: Readonly<Record<string, GridPlace>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
    Home: { row: isFar ? 0 : row, column: 0 },
    End: { row: isFar ? size.rows - 1 : row, column: size.columns - 1 },
  };
  const place = places[key];
  if (!place) return null;
  return { row: within(place.row, size.rows), column: within(place.column, size.columns) };
}

function within(index: number, length: number): number {
  return Math.max(0, Math.min(index, length - 1));
}
