// How cells of a sheet look, and how wide a column must be.
import type { CellObject, Row } from 'write-excel-file/universal';
import type { SheetCell } from '~/exhibits/exhibit';
import { colours } from './look';

/** Widths in characters of the sheet's type, a Chinese one counting twice. */
const narrowest = 8;
const widest = 36;

const hairline = { bottomBorderStyle: 'thin', bottomBorderColor: `#${colours.line}` } as const;

/** @param isNumber for a column of numbers, which stand at the right */
export function headingCell(value: string, isNumber = false): CellObject {
  return {
    value,
    type: String,
    fontWeight: 'bold',
    textColor: `#${colours.card}`,
    backgroundColor: `#${colours.seaDeep}`,
    alignVertical: 'center',
    wrap: true,
    ...(isNumber ? { align: 'right' } : { align: 'left', indent: 1 }),
    height: 26,
  };
}

/** A fact; text that looks like a formula is marked as text, so that it stays so when it is edited. */
export function factCell(value: SheetCell): CellObject | null {
  const look = { alignVertical: 'center', ...hairline } as const;
  if (value === null) return { ...look };
  if (typeof value === 'number') {
    return { ...look, value, type: Number, format: numberFormat(value), align: 'right' };
  }
  return {
    ...look,
    value,
    type: String,
    wrap: true,
    // A number at the right of its cell must not touch the text beside it; only text that is set left is indented.
    align: 'left',
    indent: 1,
    ...(/^[=+\-@]/.test(value) && { format: '@' }),
  };
}

/** As many decimals as the number has; 5.5 stays 5.5 and 2500 has none. */
function numberFormat(value: number): string {
  const [, decimals = ''] = String(value).split('.');
  return decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
}

export function titleCell(value: string): CellObject {
  return {
    value,
    type: String,
    fontSize: 16,
    fontWeight: 'bold',
    textColor: `#${colours.ink}`,
    height: 30,
    alignVertical: 'center',
  };
}

export function remarkCell(value: string): CellObject {
  return {
    value,
    type: String,
    fontSize: 10,
    textColor: `#${colours.ink3}`,
    height: 18,
    alignVertical: 'center',
  };
}

export function linkCell(value: string): CellObject {
  return {
    ...remarkCell(value),
    textColor: `#${colours.seaDeep}`,
    textDecoration: { underline: true },
  };
}

/** Widths that hold the longest line of each column, within reason; longer text is wrapped. */
export function columnWidths(rows: readonly Row[]): { readonly width: number }[] {
  const count = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: count }, (_, index) => {
    const widths = rows.map((row) => widthOf(row[index]));
    return { width: Math.min(widest, Math.max(narrowest, ...widths) + 4) };
  });
}

/** Sets the height of a row by its longest text: not every program does so by itself when it opens a file. */
export function heightened(
  row: readonly (CellObject | null)[],
  widths: readonly { readonly width: number }[],
): Row {
  const lines = row.map((cell, index) =>
    String(cell?.value ?? '')
      .split('\n')
      .reduce(
        (sum, line) =>
          sum + Math.max(1, Math.ceil(lengthOf(line) / ((widths[index]?.width ?? widest) - 3))),
        0,
      ),
  );
  const height = 5 + Math.max(1, ...lines) * 16;
  return row.map((cell) => ({ ...cell, height }));
}

function widthOf(cell: Row[number]): number {
  const value =
    cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : undefined;
  return Math.max(
    ...String(value ?? '')
      .split('\n')
      .map(lengthOf),
  );
}

/** In characters, a Chinese one counting twice. */
function lengthOf(line: string): number {
  return [...line].reduce((sum, one) => sum + (/[⺀-￯]/u.test(one) ? 2.1 : 1.1), 0);
}
