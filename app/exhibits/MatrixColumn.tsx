// One district's column in a block of the matrix: its heading, and a cell for each industry.
import type { Matrix } from '~/model/matrix';
import { strongColumns } from '~/model/matrixChoice';
import { matrixClasses } from '~/model/matrixShade';
import { classNames } from '~/ui/classNames';
import { DistrictButton } from './DistrictButton';
import type { FigureProps } from './exhibit';
import { cellLook, cellText } from './matrixCell';
import { MatrixCellMark } from './MatrixCellMark';
import styles from './MatrixColumn.module.css';
import type { MatrixLayout } from './matrixLayout';

interface MatrixColumnProps {
  /** Of the district among the matrix's columns. */
  readonly index: number;
  readonly block: MatrixLayout['blocks'][number];
  readonly layout: MatrixLayout;
  readonly matrix: Matrix;
  readonly figure: Pick<FigureProps, 'telling' | 'type' | 'handlers'>;
  readonly hatchId: string;
}

/** Blank between cells, in sizes of the type. */
const margin = 0.1;

export function MatrixColumn({ index, block, layout, matrix, figure, hatchId }: MatrixColumnProps) {
  const { telling, type, handlers } = figure;
  const { atlas, selection, language, words } = telling;
  const district = matrix.columns[index];
  if (!district) return null;
  const x = block.x + layout.name + index * layout.cell;
  const name = district.name[language];
  const named = matrix.rows.filter((row) => row.cells[index]?.state === 'named').length;
  const classes = matrixClasses(atlas, matrix, selection.by);
  const { industries, districts } = selection;
  const hasChosenRow = matrix.rows.some(({ industry }) => industries.includes(industry.id));
  const isStrong = strongColumns(atlas, selection, matrix).has(district.id);
  const bottom = Math.max(layout.head, ...block.items.map(({ y, height }) => y + height));
  return (
    <DistrictButton
      id={district.id}
      label={`${name}${words.pause}${words.map.industriesNamed(named)}`}
      box={{
        x,
        y: layout.isAslant ? layout.head : 0,
        width: layout.cell,
        height: bottom - (layout.isAslant ? layout.head : 0),
      }}
      handlers={handlers}
    >
      <Heading
        name={name}
        x={x + layout.cell / 2}
        layout={layout}
        type={type}
        look={districts.includes(district.id) ? 'chosen' : isStrong ? 'strong' : 'quiet'}
      />
      {block.items.map(({ id, y, height }) => {
        const cell = matrix.rows.find(({ industry }) => industry.id === id)?.cells[index];
        if (!cell) return null;
        return (
          <MatrixCellMark
            key={id}
            look={cellLook(classes, cell, selection.by)}
            text={cellText(cell, selection.by, language)}
            box={{
              x: x + margin * type,
              y: y + margin * type,
              width: layout.cell - 2 * margin * type,
              height: height - 2 * margin * type,
            }}
            type={type}
            hatchId={hatchId}
            isFaded={!isStrong || (hasChosenRow && !industries.includes(id))}
          />
        );
      })}
    </DistrictButton>
  );
}

interface HeadingProps {
  readonly name: string;
  /** The middle of the column. */
  readonly x: number;
  readonly layout: MatrixLayout;
  readonly type: number;
  readonly look: 'strong' | 'quiet' | 'chosen';
}

/** Over the middle of its column, or rising from it where it is wider. */
function Heading({ name, x, layout, type, look }: HeadingProps) {
  const y = layout.head - type * 0.75;
  return (
    <text
      className={classNames(styles.heading, styles[look])}
      x={x}
      y={y}
      dy="0.36em"
      fontSize={type}
      pointerEvents="none"
      {...(layout.isAslant
        ? { transform: `rotate(-45 ${x} ${y})`, 'data-aslant': true }
        : { textAnchor: 'middle' })}
    >
      {name}
    </text>
  );
}
