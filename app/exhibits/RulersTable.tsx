// The comparison with a column a district: headings, hairlines, and in each cell a mark on the row's scale with its figure.
import { TextLines } from '~/charts/TextLines';
import { lineStep } from '~/charts/wrapText';
import type { ComparisonRow } from '~/model/comparison';
import { cellReading } from './cellReading';
import { DistrictButton } from './DistrictButton';
import type { FigureProps } from './exhibit';
import { RulersCell } from './RulersCell';
import type { RulersLayout } from './rulersLayout';
import styles from './RulersTable.module.css';

interface RulersTableProps {
  readonly rows: readonly ComparisonRow[];
  readonly layout: RulersLayout;
  /** Of the rows that are shown. */
  readonly heights: readonly number[];
  readonly figure: Pick<FigureProps, 'telling' | 'type' | 'handlers'>;
}

export function RulersTable({ rows, layout, heights, figure }: RulersTableProps) {
  const { telling, type, handlers } = figure;
  const { selection, language, words } = telling;
  const { x, heading, column, head } = layout;
  const districts = rows[0]?.cells.map(({ district }) => district) ?? [];
  const right = x + heading + column * districts.length;
  const tops = heights.map((_, index) =>
    heights.slice(0, index).reduce((sum, one) => sum + one, head),
  );
  const bottom = heights.reduce((sum, one) => sum + one, head);
  return (
    <>
      <line className={styles.head} x1={x} x2={right} y1={head} y2={head} />
      {tops.map((top, index) => {
        const row = layout.rows[index];
        const height = heights[index] ?? 0;
        if (!row) return null;
        const lines = row.name.length + row.meta.length;
        const first = top + height / 2 - ((lines - 1) * lineStep * type) / 2;
        return (
          <g key={row.id}>
            <line className={styles.rule} x1={x} x2={right} y1={top + height} y2={top + height} />
            <TextLines lines={row.name} x={x} y={first} size={type} look="strong" />
            <TextLines
              lines={row.meta}
              x={x}
              y={first + row.name.length * lineStep * type}
              size={type}
              look="quiet"
            />
          </g>
        );
      })}
      {districts.map((district, place) => {
        const left = x + heading + place * column;
        const cells = rows.slice(0, heights.length).flatMap((row) => {
          const cell = row.cells[place];
          return cell ? [{ row, cell }] : [];
        });
        const isSilent = cells.every(({ cell }) => cell.absence === 'not-in-digest');
        return (
          <DistrictButton
            key={district.id}
            id={district.id}
            label={district.name[language]}
            box={{ x: left - type * 0.4, y: 0, width: column, height: bottom }}
            handlers={handlers}
          >
            <TextLines
              lines={[district.name[language]]}
              x={left}
              y={type}
              size={type}
              look={selection.districts.includes(district.id) ? 'chosen' : 'strong'}
            />
            {isSilent && (
              <TextLines
                lines={[words.absences['not-in-digest']]}
                x={left}
                y={type + lineStep * type}
                size={type}
                look="quiet"
              />
            )}
            {!isSilent &&
              cells.map(({ row, cell }, index) => (
                <RulersCell
                  key={row.indicator.id}
                  row={row}
                  cell={cell}
                  reading={cellReading(row, cell, telling)}
                  lines={layout.rows[index]?.cells[place]}
                  layout={layout}
                  at={{
                    x: left,
                    top:
                      (tops[index] ?? 0) +
                      ((heights[index] ?? 0) - (layout.rows[index]?.inner ?? 0)) / 2,
                    type,
                  }}
                />
              ))}
          </DistrictButton>
        );
      })}
    </>
  );
}
