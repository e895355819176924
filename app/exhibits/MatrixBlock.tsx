// One block of the matrix: names of industries, and a column of cells for each district.
import { TextLines } from '~/charts/TextLines';
import { lineStep } from '~/charts/wrapText';
import type { Matrix } from '~/model/matrix';
import styles from './MatrixBlock.module.css';
import type { FigureProps } from './exhibit';
import { MatrixColumn } from './MatrixColumn';
import type { MatrixLayout } from './matrixLayout';

interface MatrixBlockProps {
  readonly block: MatrixLayout['blocks'][number];
  readonly layout: MatrixLayout;
  readonly matrix: Matrix;
  readonly figure: Pick<FigureProps, 'telling' | 'type' | 'handlers'>;
  readonly hatchId: string;
}

export function MatrixBlock({ block, layout, matrix, figure, hatchId }: MatrixBlockProps) {
  const { telling, type } = figure;
  const { industries, districts } = telling.selection;
  const { x, items } = block;
  const { name, cell, width } = layout;
  const hasChosenRow = matrix.rows.some(({ industry }) => industries.includes(industry.id));
  const chosen = items.filter(({ id }) => industries.includes(id));
  const columns = matrix.columns
    .map((district, index) => ({ district, x: x + name + index * cell }))
    .filter(({ district }) => districts.includes(district.id));
  return (
    <g>
      {chosen.map(({ id, y, height }) => (
        <rect
          key={id}
          className={styles.chosen}
          x={x - type * 0.3}
          y={y}
          width={width + type * 0.4}
          height={height}
        />
      ))}
      {items.map(({ id, isHeading, lines, y, height }) => (
        <g key={id}>
          <line className={styles.rule} x1={x} x2={x + width} y1={y + height} y2={y + height} />
          <TextLines
            lines={lines}
            x={x}
            y={y + height / 2 - ((lines.length - 1) * lineStep * type) / 2}
            size={type}
            look={lookOf(id, isHeading)}
          />
        </g>
      ))}
      {matrix.columns.map((district, index) => (
        <MatrixColumn
          key={district.id}
          index={index}
          block={block}
          layout={layout}
          matrix={matrix}
          figure={figure}
          hatchId={hatchId}
        />
      ))}
      {chosen.flatMap(({ id, y, height }) =>
        columns.length === 0
          ? [
              <rect
                key={id}
                className={styles.outline}
                x={x - type * 0.3}
                y={y}
                width={width + type * 0.4}
                height={height}
                rx={type * 0.3}
              />,
            ]
          : columns.map((column) => (
              <rect
                key={`${id} ${column.district.id}`}
                className={styles.outline}
                x={column.x}
                y={y}
                width={cell}
                height={height}
                rx={type * 0.3}
              />
            )),
      )}
    </g>
  );

  function lookOf(id: string, isHeading: boolean) {
    if (isHeading) return 'strong';
    if (industries.includes(id)) return 'chosen';
    return hasChosenRow ? 'quiet' : 'plain';
  }
}
