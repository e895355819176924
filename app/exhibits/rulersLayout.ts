// The comparison before it is drawn: indicators down, districts across, on as many lines as each row needs.
import { balanceText, lineStep, widestText, wrapText } from '~/charts/wrapText';
import type { CellReading } from './cellReading';

export interface RulersRow {
  readonly id: string;
  readonly name: string;
  /** Unit and scale. */
  readonly meta: string;
  readonly hasMarks: readonly boolean[];
  /** One a district. */
  readonly readings: readonly CellReading[];
}

interface CellLines {
  readonly wording: readonly string[];
  /** In small type below the figure. */
  readonly notes: readonly string[];
}

interface SizedRow {
  readonly id: string;
  readonly name: readonly string[];
  readonly meta: readonly string[];
  readonly cells: readonly CellLines[];
  /** Of its highest cell: all begin on one line. */
  readonly inner: number;
  readonly height: number;
}

export interface RulersLayout {
  readonly x: number;
  readonly heading: number;
  readonly column: number;
  /** True where a figure stands under its track. */
  readonly isStacked: boolean;
  /** Of a figure. */
  readonly size: number;
  readonly track: number;
  readonly head: number;
  readonly rows: readonly SizedRow[];
}

/** Sizes of a figure in a cell, as parts of the smallest type: the larger where columns have room. */
const figureSizes = { beside: 1.25, stacked: 1.05 };
/** Heights of a track's line and of a figure's, in sizes of the type. */
export const trackStep = 1.6;
export const figureStep = 1.65;
/** Between a track and the figure beside it. */
export const figureGap = 0.4;
const headStep = 2;
const widestHeading = 12.6;
const widestColumn = 20;
const besideFrom = 9.5;
const stackedFrom = 4.2;
const cellGap = { beside: 1.2, stacked: 0.6 };

/** Columns for the districts; null where they would be too narrow to be read side by side. */
export function rulersLayout(
  rows: readonly RulersRow[],
  heads: readonly (readonly string[])[],
  width: number,
  type: number,
): RulersLayout | null {
  const count = heads.length;
  const gap = cellGap.stacked * type;
  const names = rows.map(({ name }) => name);
  const ideal = Math.min(widestText(names, type, true), widestHeading * type) + gap;
  const figures = rows.flatMap(({ readings }) => readings.map(({ bare }) => bare));
  const figureIn = (form: keyof typeof figureSizes) =>
    widestText(figures, figureSizes[form] * type, true);
  const widest = Math.max(
    stackedFrom * type - gap,
    figureIn('stacked'),
    widestText(heads.flat(), type, true),
  );
  const narrowest = widest + gap;
  // Names of indicators give way first: they may break into more lines, figures may not.
  const heading = Math.max(6.2 * type, Math.min(ideal, width - count * narrowest, width * 0.32));
  const column = Math.min(widestColumn * type, (width - heading) / count);
  if (column < narrowest) return null;
  const figure = figureIn('beside');
  const isStacked = column < Math.max(besideFrom * type, figure + 5.5 * type);
  const inner = column - cellGap[isStacked ? 'stacked' : 'beside'] * type;
  const track = isStacked ? inner : Math.min(inner - figure - figureGap * type, 12 * type);
  const headLines = Math.max(...heads.map((lines) => lines.length));
  return {
    x: (width - heading - column * count) / 2,
    heading,
    column,
    isStacked,
    size: figureSizes[isStacked ? 'stacked' : 'beside'] * type,
    track,
    head: (headStep + (headLines - 1) * lineStep) * type,
    rows: rows.map((row) => sizeRow(row, { heading: heading - gap, inner, isStacked }, type)),
  };
}

interface Rooms {
  readonly heading: number;
  readonly inner: number;
  readonly isStacked: boolean;
}

function sizeRow(row: RulersRow, { heading, inner, isStacked }: Rooms, type: number): SizedRow {
  const name = balanceText(row.name, heading, type, true);
  const meta = row.meta === '' ? [] : wrapText(row.meta, heading, type);
  const cells = row.readings.map(({ wording, own, past }): CellLines => {
    const texts = isStacked ? [own] : [own, past === '' ? '' : `○ ${past}`];
    const notes = texts
      .filter((text) => text !== '')
      .flatMap((text) => wrapText(text, inner, type));
    // In a narrow column a long basis would outgrow everything else; the star stands for it.
    const isTooLong = isStacked && notes.length > 2;
    return {
      wording: wording === '' ? [] : balanceText(wording, inner, type),
      notes: isTooLong ? [] : notes,
    };
  });
  const cellHeights = cells.map(({ wording, notes }, index) => {
    const hasMark = row.hasMarks[index] === true;
    const track = hasMark && isStacked ? trackStep : 0;
    const figure = wording.length > 0 ? (hasMark && !isStacked ? figureStep : 0) : figureStep;
    return track + figure + (wording.length + notes.length) * lineStep;
  });
  const highest = Math.max(...cellHeights);
  const height = Math.max((name.length + meta.length) * lineStep, highest) + 0.5;
  return { id: row.id, name, meta, cells, inner: highest * type, height: height * type };
}

export interface FittedRows {
  readonly shown: number;
  /** What each row's height is multiplied by, so that the figure is filled. */
  readonly stretch: number;
}

/**
 * How many rows have room, and how far they may spread.
 *
 * @param height for the rows alone
 * @param more height of the line that counts what is left out
 */
export function fitRows(heights: readonly number[], height: number, more: number): FittedRows {
  const sum = (count: number) => heights.slice(0, count).reduce((total, one) => total + one, 0);
  const isWhole = sum(heights.length) <= height;
  const room = isWhole ? height : height - more;
  let shown = heights.length;
  while (shown > 1 && sum(shown) > room) shown -= 1;
  return { shown, stretch: Math.max(1, Math.min(1.35, room / Math.max(1, sum(shown)))) };
}
