// The table of an exhibit as a figure: the columns that tell most, text in lines, what has no room counted.
import { TextLines } from '~/charts/TextLines';
import { lineStep } from '~/charts/wrapText';
import { formatNumber } from '~/words/numbers';
import { DistrictButton } from './DistrictButton';
import type { Exhibit, FigureProps, Sheet, SheetCell, Telling } from './exhibit';
import { FigureFrame } from './FigureFrame';
import styles from './SheetFigure.module.css';
import { sheetLayout, type PictureColumn, type PlacedRow, type SheetLayout } from './sheetLayout';

/** The picture of a sheet, given which of its columns to draw. */
export function sheetFigure(
  name: Exhibit['name'],
  sheetOf: (telling: Telling) => Sheet,
  columns: readonly PictureColumn[],
): Pick<Exhibit, 'Figure' | 'heightAt'> {
  const layoutOf = (telling: Telling, width: number, height: number, type: number) => {
    const write = (cell: SheetCell) =>
      typeof cell === 'number' ? formatNumber(cell, telling.language) : (cell ?? '');
    return sheetLayout(sheetOf(telling), columns, write, { width, height }, type);
  };
  return {
    Figure: (props) => {
      const { telling, width, height, type } = props;
      const whole = layoutOf(telling, width, height, type);
      const more = lineStep * type;
      const layout = whole.leftOut > 0 ? layoutOf(telling, width, height - more, type) : whole;
      return (
        <SheetPicture figure={props} layout={layout} label={telling.words.exhibits.names[name]} />
      );
    },
    heightAt: (telling, width, type) =>
      Math.ceil(layoutOf(telling, width, Infinity, type).bottom) + 1,
  };
}

interface SheetPictureProps {
  readonly figure: FigureProps;
  readonly layout: SheetLayout;
  readonly label: string;
}

function SheetPicture({ figure, layout, label }: SheetPictureProps) {
  const { telling, type } = figure;
  const { blocks, columns, width, head, bottom, leftOut } = layout;
  return (
    <FigureFrame figure={figure} label={label}>
      {blocks.map(({ x, rows }) => (
        <g key={x} transform={`translate(${x} 0)`}>
          {columns.map(({ x: left, width: own, title, isNumber }) => (
            <TextLines
              key={left}
              lines={title}
              x={isNumber ? left + own : left}
              y={head - (0.4 + (title.length - 0.5) * lineStep) * type}
              size={type}
              look="quiet"
              anchor={isNumber ? 'end' : 'start'}
            />
          ))}
          <line className={styles.head} x1={0} x2={width} y1={head} y2={head} />
          {rows.map((row) => (
            <SheetRow key={row.y} row={row} layout={layout} figure={figure} />
          ))}
        </g>
      ))}
      {leftOut > 0 && (
        <TextLines
          lines={[telling.words.figures.moreRows(leftOut)]}
          x={blocks[0]?.x ?? 0}
          y={bottom + (lineStep / 2) * type}
          size={type}
          look="quiet"
        />
      )}
    </FigureFrame>
  );
}

interface SheetRowProps {
  readonly row: PlacedRow;
  readonly layout: SheetLayout;
  readonly figure: FigureProps;
}

function SheetRow({ row, layout, figure }: SheetRowProps) {
  const { telling, type, handlers } = figure;
  const { columns, width } = layout;
  const { districtId, cells, y, height } = row;
  const isChosen = districtId !== null && telling.selection.districts.includes(districtId);
  const texts = (
    <>
      <line className={styles.rule} x1={0} x2={width} y1={y + height} y2={y + height} />
      {cells.map((lines, index) => {
        const column = columns[index];
        if (!column || lines.length === 0) return null;
        return (
          <TextLines
            key={column.x}
            lines={lines}
            x={column.isNumber ? column.x + column.width : column.x}
            y={y + (0.35 + lineStep / 2) * type}
            size={type}
            look={index > 0 ? 'plain' : isChosen ? 'chosen' : 'strong'}
            anchor={column.isNumber ? 'end' : 'start'}
          />
        );
      })}
    </>
  );
  if (districtId === null) return <g>{texts}</g>;
  return (
    <DistrictButton
      id={districtId}
      label={cells
        .map((lines) => lines.join(''))
        .filter((text) => text !== '')
        .join(telling.words.pause)}
      box={{ x: -type * 0.4, y, width: width + type * 0.8, height }}
      handlers={handlers}
    >
      {texts}
    </DistrictButton>
  );
}
