// Sizes of the ruler of one indicator, before it is drawn: names, one shared track a row, figures.
import { balanceText, lineStep, measureText, widestText, wrapText } from '~/charts/wrapText';
import type { CellReading } from './cellReading';

/** Units of the figure to one unit of a track's own. */
export function markScale(type: number): number {
  return type / 15;
}

interface RulerLine {
  readonly name: readonly string[];
  readonly own: readonly string[];
  readonly wording: readonly string[];
}

export interface RulerColumns {
  readonly x: number;
  readonly name: number;
  /** Where the tracks begin, and how long each is. */
  readonly trackX: number;
  readonly track: number;
  /** The right edge of the figures. */
  readonly right: number;
  readonly sizes: RowSizes;
  readonly lines: readonly RulerLine[];
}

/** Size of names beside marks, as a part of the smallest type. */
export const nameSize = 1.2;

/** Sizes of names and figures, as parts of the smallest type. */
interface RowSizes {
  readonly name: number;
  readonly figure: number;
  /** Names wider than this break into lines. */
  readonly widestName: number;
}

const usualSizes: RowSizes = { name: nameSize, figure: 1.6, widestName: 9.5 };
/** Where many districts share a low figure. */
export const denseSizes: RowSizes = { name: 1, figure: 1.3, widestName: 12 };
/** A longer track would part a name from its figure. */
const longestTrack = 60;
const widestFigure = 10;

/** Shares out the width; what is left over on a very wide figure stays blank on both sides. */
export function rulerColumns(
  names: readonly string[],
  readings: readonly CellReading[],
  width: number,
  type: number,
  sizes = usualSizes,
): RulerColumns {
  const nameRoom = Math.min(widestText(names, sizes.name * type, true), sizes.widestName * type);
  const figures = readings.map(({ figure }) => measureText(figure, sizes.figure * type, true));
  const notes = readings.flatMap(({ own, absence }) => [
    measureText(own, type),
    measureText(absence, type),
  ]);
  const figureRoom = Math.max(
    ...figures,
    Math.min(Math.max(0, ...notes), widestFigure * type, width * 0.26),
  );
  const gap = type;
  const track = Math.min(longestTrack * type, width - nameRoom - figureRoom - 2 * gap);
  const total = nameRoom + gap + track + gap + figureRoom;
  const x = (width - total) / 2;
  const inTrack = track - 3 * type;
  return {
    x,
    name: nameRoom,
    trackX: x + nameRoom + gap,
    track,
    right: x + total,
    sizes,
    lines: readings.map(({ own, wording }, index) => ({
      name: wrapText(names[index] ?? '', nameRoom, sizes.name * type, true),
      own: own === '' ? [] : balanceText(own, figureRoom, type),
      wording: wording === '' ? [] : wrapText(wording, inTrack, type),
    })),
  };
}

export interface RulerRows {
  /** How many rows have room. */
  readonly shown: number;
  readonly rowHeight: number;
  /** False where rows are too low for last year's number under its ring. */
  readonly hasPast: boolean;
  /** Where the first row begins. */
  readonly y: number;
}

/** What few rows leave over stays below them: more blank above would part them from their title. */
export const mostAbove = 2;

/** Higher rows would no longer read as one picture. */
const highestRow = 5.2;

/**
 * Shares out the height among the rows.
 *
 * @param foot height of axis and key below the rows
 * @param more height of the line that counts what is left out
 */
export function rulerRows(
  columns: RulerColumns,
  hasPast: boolean,
  room: { readonly height: number; readonly foot: number; readonly more: number },
  type: number,
): RulerRows {
  const count = columns.lines.length;
  const heightOf = (isWithPast: boolean) => lowestRow(columns, isWithPast, type);
  const free = room.height - room.foot;
  const fits = (isWithPast: boolean) => heightOf(isWithPast) * count <= free;
  const isWithPast = hasPast && fits(true);
  const lowest = heightOf(isWithPast);
  const shown = fits(isWithPast) ? count : Math.max(1, Math.floor((free - room.more) / lowest));
  const left = shown < count ? free - room.more : free;
  const rowHeight = Math.max(lowest, Math.min(left / shown, highestRow * type));
  const spare = (left - rowHeight * shown) / 2;
  const y = Math.max(0, Math.min(spare, mostAbove * type));
  return { shown, rowHeight, hasPast: isWithPast, y };
}

/** The height every row needs, so that all are alike. */
export function lowestRow(columns: RulerColumns, hasPast: boolean, type: number): number {
  const lineHeights = columns.lines.map(({ name, own, wording }) =>
    Math.max(
      name.length * columns.sizes.name * lineStep,
      columns.sizes.figure * lineStep + own.length * lineStep,
      wording.length * lineStep + 0.8,
      // The ring stands in the middle of the row, its number below it.
      hasPast ? 2 * (0.75 + lineStep) : 0,
      2,
    ),
  );
  return (Math.max(...lineHeights) + 0.35) * type;
}
