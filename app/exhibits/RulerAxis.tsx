// The scale that all rows of a ruler share: a hairline at each round value, and the values below.
import { writtenTicks } from '~/charts/axisLabels';
import { TextLines } from '~/charts/TextLines';
import { trackX } from '~/charts/TrackMarks';
import { placeOnRow, type ComparisonRow } from '~/model/comparison';
import { inUnit, joinUnit } from '~/words/targetWords';
import type { Telling } from './exhibit';
import styles from './RulerAxis.module.css';
import { markScale, type RulerColumns, type RulerRows } from './rulerLayout';

interface RulerAxisProps {
  readonly row: ComparisonRow;
  readonly columns: Pick<RulerColumns, 'trackX' | 'track'>;
  readonly rows: Pick<RulerRows, 'y' | 'rowHeight' | 'shown'>;
  readonly type: number;
  readonly telling: Pick<Telling, 'atlas' | 'language'>;
}

export function RulerAxis({ row, columns, rows, type, telling }: RulerAxisProps) {
  const { atlas, language } = telling;
  const scale = markScale(type);
  const bottom = rows.y + rows.rowHeight * rows.shown;
  const { ticks } = row.scale;
  const places = ticks.map((tick, index) => {
    const { number, unit } = inUnit(tick, row.indicator.unit, atlas, language);
    return {
      x: columns.trackX + trackX(placeOnRow(row, tick), columns.track / scale) * scale,
      text: index === ticks.length - 1 ? joinUnit(number, unit, language) : number,
    };
  });
  const written = writtenTicks(
    places.map(({ text }) => text),
    (places.at(-1)?.x ?? 0) - (places[0]?.x ?? 0),
    type,
  );
  return places.map(({ x, text }, index) => (
    <g key={x}>
      <line className={styles.line} x1={x} x2={x} y1={rows.y} y2={bottom + type * 0.3} />
      {written.has(index) && (
        <TextLines
          lines={[text]}
          x={x}
          y={bottom + type * 1.05}
          size={type}
          look="quiet"
          anchor="middle"
        />
      )}
    </g>
  ));
}
