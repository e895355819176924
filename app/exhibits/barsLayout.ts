// Sizes of the bars of one indicator before they are drawn: names, one shared scale from zero, figures.
import { arrowLength, barHeight } from '~/charts/targetBar';
import { balanceText, lineStep, widestText, wrapText } from '~/charts/wrapText';
import type { NumberedCell } from '~/model/barGroups';
import type { CellReading } from './cellReading';
import { markScale, mostAbove, nameSize } from './rulerLayout';

/** A bar, or the heading over those on another basis. */
export type BarBand =
  | { readonly kind: 'bar'; readonly cell: NumberedCell; readonly reading: CellReading }
  | { readonly kind: 'heading'; readonly text: string };

export interface BarsLayout {
  /** Where the names begin. */
  readonly x: number;
  readonly name: number;
  /** Where the scale begins and how long it is. */
  readonly barX: number;
  readonly bar: number;
  readonly right: number;
  /** Where each band begins. */
  readonly tops: readonly number[];
  /** Where the last band shown ends. */
  readonly bottom: number;
  /** Height of a bar's band; that of a heading is lower. */
  readonly band: number;
  /** How many bands have room. */
  readonly shown: number;
  readonly notes: readonly string[];
  /** Height of axis and notes below the bands. */
  readonly foot: number;
}

export const valueSize = 1.5;
export const axisStep = 1.7;
export const headingStep = 2.2;
const longestBar = 60;
const widestName = 9.5;
const highestBand = 5;

interface BarsTexts {
  readonly bands: readonly BarBand[];
  readonly names: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Shares out a figure among names, bars and figures, and its height among the bands.
 *
 * @param height Infinity for bands as low as they can be, all shown
 */
export function barsLayout(
  { bands, names, notes }: BarsTexts,
  width: number,
  height: number,
  type: number,
): BarsLayout {
  const name = Math.min(widestText(names, nameSize * type, true), widestName * type);
  const figures = bands.flatMap((band) => (band.kind === 'bar' ? [band.reading.figure] : []));
  const figure = widestText(figures, valueSize * type, true);
  const tail = arrowLength * markScale(type) + type;
  const bar = Math.min(longestBar * type, width - name - type - tail - figure);
  const total = name + type + bar + tail + figure;
  const x = (width - total) / 2;
  const lines = notes.flatMap((note) => balanceText(note, total, type));
  const foot = (bands.length > 0 ? axisStep : 0) * type + (lines.length * lineStep + 0.6) * type;
  const nameLines = names.map((one) => wrapText(one, name, nameSize * type, true).length);
  const lowest = Math.max(
    lowestBand(bands, type),
    (Math.max(1, ...nameLines) * nameSize * lineStep + 0.3) * type,
  );
  const heading = headingStep * type;
  const more = lineStep * type;
  const heightOf = (count: number, band: number) =>
    bands.slice(0, count).reduce((sum, { kind }) => sum + (kind === 'heading' ? heading : band), 0);
  const free = height - foot;
  const isWhole = heightOf(bands.length, lowest) <= free;
  const left = isWhole ? free : free - more;
  let shown = bands.length;
  while (shown > 1 && heightOf(shown, lowest) > left) shown -= 1;
  const bars = bands.slice(0, shown).filter(({ kind }) => kind === 'bar').length;
  const headings = (shown - bars) * heading;
  const band = Number.isFinite(height)
    ? Math.max(lowest, Math.min(highestBand * type, (left - headings) / Math.max(1, bars)))
    : lowest;
  const spare = Number.isFinite(height) && shown > 0 ? (left - heightOf(shown, band)) / 2 : 0;
  const y = Math.max(0, Math.min(spare, mostAbove * type));
  const tops = bands.map((_, index) => y + heightOf(index, band));
  return {
    x,
    name,
    barX: x + name + type,
    bar,
    right: x + total,
    tops,
    bottom: y + heightOf(shown, band),
    band,
    shown,
    notes: lines,
    foot,
  };
}

/** The height every band needs: the bar, and its note where any bar has one. */
function lowestBand(bands: readonly BarBand[], type: number): number {
  const hasNote = bands.some((band) => band.kind === 'bar' && noteOf(band.reading) !== '');
  const bar = barHeight * markScale(type);
  // The bar is in the middle of its band, so its note needs as much room above.
  return hasNote ? bar + 2 * (lineStep + 0.15) * type : bar + type;
}

/** What stands under a bar: its basis, and last year's number. */
export function noteOf({ own, past }: CellReading): string {
  return [own, past === '' ? '' : `○ ${past}`].filter((text) => text !== '').join(' · ');
}
