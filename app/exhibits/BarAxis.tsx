// The scale the bars share: a hairline at each round value, the values below, zero stronger.
import { writtenTicks } from '~/charts/axisLabels';
import { TextLines } from '~/charts/TextLines';
import { placeOnRow, type ComparisonRow } from '~/model/comparison';
import { inUnit, joinUnit } from '~/words/targetWords';
import styles from './BarAxis.module.css';
import type { BarsLayout } from './barsLayout';
import type { Telling } from './exhibit';

interface BarAxisProps {
  readonly row: ComparisonRow;
  readonly layout: BarsLayout;
  readonly type: number;
  readonly telling: Pick<Telling, 'atlas' | 'language'>;
}

export function BarAxis({ row, layout, type, telling }: BarAxisProps) {
  const { atlas, language } = telling;
  const { ticks } = row.scale;
  const { bottom } = layout;
  const places = ticks.map((tick, index) => {
    const { number, unit } = inUnit(tick, row.indicator.unit, atlas, language);
    return {
      tick,
      x: layout.barX + placeOnRow(row, tick) * layout.bar,
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
        className={tick === 0 ? styles.zero : styles.line}
        x1={x}
        x2={x}
        y1={layout.tops[0]}
        y2={bottom + type * 0.3}
      />
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
