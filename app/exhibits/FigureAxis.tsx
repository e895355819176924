// The scale that all rows of a figure share: a hairline at each round value, and the values below.
import { writtenTicks } from '~/charts/axisLabels';
import { TextLines } from '~/charts/TextLines';
import { placeOnRow, type ComparisonRow } from '~/model/comparison';
import { inUnit, joinUnit } from '~/words/targetWords';
import type { Telling } from './exhibit';
import styles from './FigureAxis.module.css';

interface FigureAxisProps {
  readonly row: ComparisonRow;
  /** Where a place on the scale, 0 to 1, stands in the figure. */
  readonly xOf: (place: number) => number;
  /** Where the hairlines begin, and where the rows end. */
  readonly span: { readonly top: number; readonly bottom: number };
  readonly type: number;
  readonly telling: Pick<Telling, 'atlas' | 'language'>;
  /** True where what is drawn grows from zero. */
  readonly hasBase?: boolean;
}

export function FigureAxis({ row, xOf, span, type, telling, hasBase }: FigureAxisProps) {
  const { atlas, language } = telling;
  const { ticks } = row.scale;
  const places = ticks.map((tick, index) => {
    const { number, unit } = inUnit(tick, row.indicator.unit, atlas, language);
    return {
      tick,
      x: xOf(placeOnRow(row, tick)),
      text: index === ticks.length - 1 ? joinUnit(number, unit, language) : number,
    };
  });
  const written = writtenTicks(
    places.map(({ text }) => text),
    (places.at(-1)?.x ?? 0) - (places[0]?.x ?? 0),
    type,
  );
  return places.map(({ tick, x, text }, index) => (
    <g key={tick}>
      <line
        className={hasBase && tick === 0 ? styles.zero : styles.line}
        x1={x}
        x2={x}
        y1={span.top}
        y2={span.bottom + type * 0.3}
      />
      {written.has(index) && (
        <TextLines
          lines={[text]}
          x={x}
          y={span.bottom + type * 1.05}
          size={type}
          look="quiet"
          anchor="middle"
        />
      )}
    </g>
  ));
}
