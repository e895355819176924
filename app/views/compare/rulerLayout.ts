// How the ruler's table shares out a width: room for reading first, then longer tracks, then scrolling.

export interface RulerLayout {
  /** Width of the whole table; wider than the room where it must scroll. */
  readonly table: number;
  readonly heading: number;
  readonly column: number;
  /** Columns of districts without a plan hold nothing to read. */
  readonly silentColumn: number;
  /** True where a figure stands under its track, not beside it. */
  readonly isStacked: boolean;
  readonly isRoomy: boolean;
  /** Width of every track. */
  readonly track: number;
}

const silentColumn = 100;
const widestColumn = 600;
/** Below this a figure beside the track would leave no track. */
const besideFrom = 200;
const narrowestColumn = 112;
/** Blank on both sides of a cell together. */
const cellPadding = 20;
/** From here on a column has room for the longer bases under its figure. */
const roomyFrom = 260;
/** The column of figures beside the tracks; CellReading.module.css holds the same two widths. */
const figure = { usual: 84, roomy: 124 };
const figureGap = 8;

/** Narrower than this, each indicator is a card with its districts under one another. */
export const cardsBelow = 640;

export function rulerLayout(width: number, planned: number, silent: number): RulerLayout {
  const heading = width >= 1000 ? 206 : 156;
  const room = planned === 0 ? 0 : (width - heading - silent * silentColumn) / planned;
  const column = Math.floor(Math.min(widestColumn, Math.max(narrowestColumn, room)));
  const isStacked = column < besideFrom;
  const isRoomy = column >= roomyFrom;
  const beside = figureGap + (isRoomy ? figure.roomy : figure.usual);
  return {
    table: heading + planned * column + silent * silentColumn,
    heading,
    column,
    silentColumn,
    isStacked,
    isRoomy,
    track: column - cellPadding - (isStacked ? 0 : beside),
  };
}
