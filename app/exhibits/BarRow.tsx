// One bar of a figure: name, bar with the sign of its operator at the end, figure, and in small type what must be known.
import { beforePlaceOf } from '~/charts/rulerMarks';
import { arrowLength, barHeight, softReach } from '~/charts/targetBar';
import { TargetBarBody } from '~/charts/TargetBarBody';
import type { GlyphOperator } from '~/charts/TargetGlyph';
import { TextLines } from '~/charts/TextLines';
import { lineStep, measureText, wrapText } from '~/charts/wrapText';
import { placeOnRow, type ComparisonRow } from '~/model/comparison';
import { isOnBasis } from '~/model/target';
import { headingStep, noteOf, valueSize, type BarBand, type BarsLayout } from './barsLayout';
import styles from './BarRow.module.css';
import { DistrictButton } from './DistrictButton';
import type { FigureProps } from './exhibit';
import { markScale, nameSize } from './rulerLayout';

interface BarRowProps {
  readonly row: ComparisonRow;
  readonly band: BarBand;
  readonly index: number;
  readonly layout: BarsLayout;
  readonly figure: Pick<FigureProps, 'telling' | 'type' | 'handlers'>;
}

/** How far the sign at the end reaches beyond the value. */
const tailOf: Readonly<Record<GlyphOperator, number>> = {
  exact: 0,
  at_least: arrowLength,
  more_than: arrowLength,
  at_most: 0,
  about: softReach,
  range: 0,
};

export function BarRow({ row, band, index, layout, figure }: BarRowProps) {
  const { telling, type, handlers } = figure;
  const top = layout.tops[index] ?? 0;
  const middle = top + layout.band / 2;
  if (band.kind === 'heading') {
    const y = top + headingStep * type - lineStep * type * 0.6;
    return <TextLines lines={[band.text]} x={layout.x} y={y} size={type} look="apart" />;
  }
  const { cell, reading } = band;
  const { target } = cell.stated;
  const scale = markScale(type);
  const at = (place: number) => (place * layout.bar) / scale;
  const zero = at(placeOnRow(row, 0));
  const end = at(placeOnRow(row, target.operator === 'range' ? target.value2 : target.value));
  const before = beforePlaceOf(row, cell);
  const ring = before === null ? null : at(before);
  const signEnd = Math.max(end, zero) + tailOf[target.operator];
  const valueX = layout.barX + Math.max(signEnd, (ring ?? 0) + 6) * scale + type * 0.4;
  const note = noteOf(reading);
  const isChosen = telling.selection.districts.includes(cell.district.id);
  const size = nameSize * type;
  const name = wrapText(cell.district.name[telling.language], layout.name, size, true);
  return (
    <DistrictButton
      id={cell.district.id}
      label={reading.spoken}
      isFaded={!cell.isMatch}
      box={{
        x: layout.x - type / 2,
        y: top,
        width: layout.right - layout.x + type,
        height: layout.band,
      }}
      handlers={handlers}
    >
      <TextLines
        lines={name}
        x={layout.x}
        y={middle - ((name.length - 1) * size * lineStep) / 2}
        size={size}
        look={isChosen ? 'chosen' : cell.isMatch ? 'strong' : 'quiet'}
      />
      <g
        className={styles.bar}
        data-faded={!cell.isMatch || undefined}
        data-other-basis={!isOnBasis(target) || undefined}
        transform={`translate(${layout.barX} ${middle}) scale(${scale})`}
      >
        <TargetBarBody
          operator={target.operator}
          from={zero}
          start={at(placeOnRow(row, target.value))}
          end={end}
          y={0}
        />
        {ring !== null && <circle className={styles.before} cx={ring} cy={0} r={5} />}
      </g>
      <TextLines
        lines={[reading.figure]}
        x={valueX}
        y={middle}
        size={valueSize * type}
        look={cell.isMatch ? 'strong' : 'quiet'}
      />
      {note !== '' && (
        <TextLines
          lines={[note]}
          x={Math.min(layout.barX + type * 0.2, layout.right - measureText(note, type))}
          y={middle + (barHeight / 2) * scale + (lineStep / 2 + 0.1) * type}
          size={type}
          look="quiet"
        />
      )}
    </DistrictButton>
  );
}
