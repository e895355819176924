// One cell of the comparison: the mark on the row's scale, the figure beside or under it, and what must be known.
import { beforePlaceOf, markOf, tickPlacesOf } from '~/charts/rulerMarks';
import { TextLines } from '~/charts/TextLines';
import { trackHeight, TrackMarks } from '~/charts/TrackMarks';
import { lineStep } from '~/charts/wrapText';
import type { ComparisonCell, ComparisonRow } from '~/model/comparison';
import type { CellReading } from './cellReading';
import styles from './RulersCell.module.css';
import { figureGap, figureStep, trackStep, type RulersLayout } from './rulersLayout';

interface RulersCellProps {
  readonly row: ComparisonRow;
  readonly cell: ComparisonCell;
  readonly reading: CellReading;
  readonly lines: RulersLayout['rows'][number]['cells'][number] | undefined;
  readonly layout: RulersLayout;
  /** The left edge of the cell and where its first line begins. */
  readonly at: { readonly x: number; readonly top: number; readonly type: number };
}

export function RulersCell({ row, cell, reading, lines, layout, at }: RulersCellProps) {
  const { x, top, type } = at;
  const { wording = [], notes = [] } = lines ?? {};
  const mark = markOf(row, cell);
  const before = beforePlaceOf(row, cell);
  const hasTrack = mark !== null || before !== null;
  const strong = cell.isMatch ? 'strong' : 'quiet';
  const { isStacked, track } = layout;
  const figure = reading.bare === '' ? reading.absence : reading.bare;
  const isAbsent = reading.bare === '';
  // In a row of tracks a word of absence stands on the line of the figures.
  const trackLine =
    isStacked && (hasTrack || row.cells.some((one) => markOf(row, one))) ? trackStep : 0;
  const figureLine = wording.length > 0 ? (hasTrack && !isStacked ? figureStep : 0) : figureStep;
  const figureY = top + (trackLine + figureLine / 2) * type;
  const trackY = isStacked ? top + (trackStep / 2) * type : figureY;
  const wordingY = hasTrack
    ? top + (trackLine + figureLine) * type
    : top + ((figureStep - lineStep) / 2) * type;
  const textY =
    (wording.length > 0 ? wordingY : top + (trackLine + figureLine) * type) + (lineStep / 2) * type;
  const text = wording.length * lineStep;
  const scale = trackScale(track, type);
  return (
    <g className={styles.cell} data-faded={!cell.isMatch || undefined}>
      {hasTrack && (
        <g transform={`translate(${x} ${trackY - (trackHeight / 2) * scale}) scale(${scale})`}>
          <TrackMarks width={track / scale} mark={mark} before={before} ticks={tickPlacesOf(row)} />
        </g>
      )}
      {wording.length === 0 && (
        <TextLines
          lines={[figure]}
          x={hasTrack && !isStacked ? x + track + figureGap * type : x}
          y={figureY}
          size={isAbsent ? type : layout.size}
          look={isAbsent ? 'quiet' : strong}
        />
      )}
      <TextLines lines={wording} x={x} y={textY} size={type} />
      <TextLines lines={notes} x={x} y={textY + text * type} size={type} look="quiet" />
    </g>
  );
}

/** Marks are drawn smaller where a track is short, so that their signs still tell places apart. */
function trackScale(track: number, type: number): number {
  return Math.min(type / 17, track / 90);
}
