// One district's row of a ruler: its name, its mark on the shared scale, and the figure with its basis.
import { beforePlaceOf, markOf } from '~/charts/rulerMarks';
import { TextLines } from '~/charts/TextLines';
import { trackHeight, TrackMarks, trackX } from '~/charts/TrackMarks';
import { lineStep, measureText } from '~/charts/wrapText';
import { tickPlacesOf } from '~/charts/rulerMarks';
import type { ComparisonCell, ComparisonRow } from '~/model/comparison';
import type { CellReading } from './cellReading';
import { DistrictButton } from './DistrictButton';
import type { FigureHandlers } from './exhibit';
import { markScale, type RulerColumns, type RulerRows } from './rulerLayout';
import styles from './RulerRow.module.css';
import { WordChip } from './WordChip';

interface RulerRowProps {
  readonly row: ComparisonRow;
  readonly cell: ComparisonCell;
  readonly reading: CellReading | undefined;
  readonly place: RowPlace;
  readonly isChosen: boolean;
  readonly handlers: FigureHandlers | undefined;
}

interface RowPlace {
  readonly columns: RulerColumns;
  readonly rows: RulerRows;
  readonly index: number;
  readonly type: number;
}

export function RulerRow(props: RulerRowProps) {
  const { row, cell, reading, place, isChosen, handlers } = props;
  if (!reading) return null;
  const { columns, rows, index, type } = place;
  const { x, right, lines, sizes } = columns;
  const top = rows.y + index * rows.rowHeight;
  const middle = top + rows.rowHeight / 2;
  const { name = [], own = [] } = lines[index] ?? {};
  const size = sizes.name * type;
  const isFaded = !cell.isMatch;
  const strong = isFaded ? 'quiet' : 'strong';
  const figures = figureLines(reading, own, sizes.figure, type);
  return (
    <DistrictButton
      id={cell.district.id}
      label={reading.spoken}
      isFaded={isFaded}
      box={{ x: x - type / 2, y: top, width: right - x + type, height: rows.rowHeight }}
      handlers={handlers}
    >
      <line
        className={styles.rule}
        x1={x}
        x2={right}
        y1={top + rows.rowHeight}
        y2={top + rows.rowHeight}
      />
      <TextLines
        lines={name}
        x={x}
        y={middle - ((name.length - 1) * size * lineStep) / 2}
        size={size}
        look={isChosen ? 'chosen' : strong}
      />
      <RowTrack row={row} cell={cell} place={place} past={reading.past} middle={middle} />
      {figures.map(({ text, size: textSize, offset }, line) => (
        <TextLines
          key={text}
          lines={[text]}
          x={right}
          y={middle + offset}
          size={textSize}
          look={line === 0 && reading.figure !== '' ? strong : 'quiet'}
          anchor="end"
        />
      ))}
    </DistrictButton>
  );
}

/** The figure over its basis, centred as a block on the middle of the row. */
function figureLines(
  reading: CellReading,
  own: readonly string[],
  figureSize: number,
  type: number,
) {
  const texts = [
    { text: reading.figure, size: figureSize * type },
    { text: reading.absence, size: type },
    ...own.map((text) => ({ text, size: type })),
  ].filter(({ text }) => text !== '');
  const height = texts.reduce((sum, { size }) => sum + size * lineStep, 0);
  let top = -height / 2;
  return texts.map((text) => {
    const offset = top + (text.size * lineStep) / 2;
    top += text.size * lineStep;
    return { ...text, offset };
  });
}

interface RowTrackProps extends Pick<RulerRowProps, 'row' | 'cell' | 'place'> {
  readonly past: string;
  readonly middle: number;
}

/** The mark on its track, last year's number under its ring, or the target in words. */
function RowTrack({ row, cell, place, past, middle }: RowTrackProps) {
  const { columns, rows, index, type } = place;
  const scale = markScale(type);
  const width = columns.track / scale;
  const mark = markOf(row, cell);
  const before = beforePlaceOf(row, cell);
  const wording = columns.lines[index]?.wording ?? [];
  const hasMarks = row.cells.some((one) => markOf(row, one));
  const pastHalf = measureText(past, type) / 2;
  const ringX = columns.trackX + trackX(before ?? 0, width) * scale;
  return (
    <>
      {(mark ?? before) !== null || (hasMarks && wording.length === 0) ? (
        <g
          transform={`translate(${columns.trackX} ${middle - (trackHeight / 2) * scale}) scale(${scale})`}
        >
          <TrackMarks
            width={width}
            mark={mark}
            before={before}
            ticks={hasMarks ? tickPlacesOf(row) : []}
          />
        </g>
      ) : null}
      {wording.length > 0 && (
        <WordChip lines={wording} x={columns.trackX + 14 * scale} y={middle} type={type} />
      )}
      {rows.hasPast && before !== null && past !== '' && (
        <TextLines
          lines={[past]}
          x={Math.max(
            columns.trackX + pastHalf,
            Math.min(ringX, columns.trackX + columns.track - pastHalf),
          )}
          y={middle + (0.75 + lineStep / 2) * type}
          size={type}
          look="quiet"
          anchor="middle"
        />
      )}
    </>
  );
}
