// The headline targets of a district before they are drawn: cells in a grid, the small map in the last one.
import { balanceText, lineStep, measureText, wrapText } from '~/charts/wrapText';
import type { Box } from '~/model/geometryShape';

export interface HeadlineText {
  readonly id: string;
  readonly name: string;
  /** Sign and digits, '' for a target in words. */
  readonly figure: string;
  readonly unit: string;
  readonly wording: string;
  /** Basis, standing, last year's number. */
  readonly notes: readonly string[];
}

export interface HeadlineCell extends Box {
  readonly text: HeadlineText;
  readonly name: readonly string[];
  readonly wording: readonly string[];
  readonly notes: readonly string[];
  /** Size of the figure. */
  readonly size: number;
  /** Lines kept for the name, and height kept for figure or wording, the same across a row. */
  readonly nameLines: number;
  readonly body: number;
}

export interface HeadlinesLayout {
  readonly cells: readonly HeadlineCell[];
  /** Null where the map has no room. */
  readonly map: Box | null;
  readonly leftOut: number;
  /** Height of the whole at its lowest. */
  readonly lowest: number;
  /** How much of the figure is put to use, 0 to 1, with the larger figures ahead. */
  readonly fill: number;
}

export const headlineName = 1.15;
export const headlineWording = 1.5;
/** The unit behind a figure, as a part of the figure's size. */
export const unitPart = 0.5;
const figureSizes = [4.6, 3.6, 3, 2.5, 2.1];
const narrowestCell = 13;
const widestCell = 25;
const gap = 1.6;
const padding = 0.8;
/** How far the rows of a grid may spread to fill a figure. */
const mostSpread = 1.4;

/** The best grid for a figure: few rows where it is wide, cells never stretched beyond reading. */
export function headlinesLayout(
  texts: readonly HeadlineText[],
  width: number,
  height: number,
  type: number,
): HeadlinesLayout {
  const counts = [6, 3, 2, 1].filter(
    (count) => count === 1 || (width - (count - 1) * gap * type) / count >= narrowestCell * type,
  );
  const tries = counts.flatMap((columns) =>
    figureSizes.map((size) => gridOf(texts, { width, height, columns, size: size * type }, type)),
  );
  const whole = tries.filter(({ leftOut }) => leftOut === 0);
  const best = whole.toSorted((one, other) => other.fill - one.fill)[0];
  const fallback = tries.toSorted((one, other) => one.leftOut - other.leftOut)[0];
  if (best) return best;
  return fallback ?? { cells: [], map: null, leftOut: texts.length, lowest: 0, fill: 0 };
}

interface Grid {
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly size: number;
}

function gridOf(
  texts: readonly HeadlineText[],
  { width, height, columns, size }: Grid,
  type: number,
): HeadlinesLayout {
  const space = gap * type;
  const cell = Math.min(widestCell * type, (width - (columns - 1) * space) / columns);
  const left = (width - cell * columns - space * (columns - 1)) / 2;
  const sized = texts.map((text) => sizeCell(text, cell, size, type));
  const rows: (typeof sized)[] = [];
  for (let index = 0; index < sized.length; index += columns) {
    rows.push(levelRow(sized.slice(index, index + columns), type));
  }
  const heights = rows.map((row) => Math.max(...row.map((one) => one.height)));
  const sum = (count: number) => heights.slice(0, count).reduce((total, one) => total + one, 0);
  const lowest = sum(rows.length);
  const room = lowest <= height ? height : height - lineStep * type;
  let shown = rows.length;
  while (shown > 1 && sum(shown) > room) shown -= 1;
  const spread = Number.isFinite(height)
    ? Math.max(0, Math.min(room - sum(shown), sum(shown) * (mostSpread - 1))) / shown
    : 0;
  const top = Number.isFinite(height) ? Math.max(0, (room - sum(shown) - spread * shown) / 2) : 0;
  const cells = rows.slice(0, shown).flatMap((row, line) =>
    row.map((one, column) => ({
      ...one,
      x: left + column * (cell + space),
      y: top + sum(line) + spread * line,
      width: cell,
      height: (heights[line] ?? 0) + spread,
    })),
  );
  const last = cells.at(-1);
  const isLastFree = texts.length % columns !== 0 && shown === rows.length && columns > 1;
  const map = last && isLastFree ? { ...last, x: last.x + cell + space } : null;
  return {
    cells,
    map: map && { x: map.x, y: map.y, width: cell, height: map.height },
    leftOut: texts.length - cells.length,
    lowest,
    fill: fillOf(cell * columns + space * (columns - 1), lowest, { width, height }, size / type),
  };
}

/** Without a height to fill, wide grids are low and so read at once. */
function fillOf(
  used: number,
  lowest: number,
  room: { readonly width: number; readonly height: number },
  size: number,
): number {
  const across = Math.min(1, used / room.width);
  const down = Number.isFinite(room.height) ? Math.min(1, (lowest * mostSpread) / room.height) : 1;
  return across * down + size / 1000;
}

/** The figures of a row stand on one line, below the longest of its names. */
function levelRow(row: readonly ReturnType<typeof sizeCell>[], type: number) {
  const lines = Math.max(...row.map(({ name }) => name.length));
  const body = Math.max(...row.map((one) => one.body));
  return row.map((one) => {
    const more = (lines - one.name.length) * headlineName * lineStep * type + body - one.body;
    return { ...one, nameLines: lines, body, height: one.height + more };
  });
}

/** A cell's lines, and the height they need. */
function sizeCell(text: HeadlineText, width: number, wanted: number, type: number) {
  const name = balanceText(text.name, width, headlineName * type, true);
  const widthAt = (size: number) =>
    measureText(text.figure, size, true) + measureText(` ${text.unit}`, size * unitPart);
  const size = Math.max(
    2 * type,
    Math.min(wanted, (wanted * width) / Math.max(1, widthAt(wanted))),
  );
  const wording =
    text.wording === '' ? [] : balanceText(text.wording, width, headlineWording * type, true);
  const notes = text.notes.flatMap((note) => wrapText(note, width, type));
  const body = text.figure === '' ? wording.length * headlineWording * type * lineStep : size * 1.2;
  const height =
    padding * 2 * type + (name.length * headlineName + notes.length) * lineStep * type + body;
  return { text, name, nameLines: name.length, wording, notes, size, body, height };
}
