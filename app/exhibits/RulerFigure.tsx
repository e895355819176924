// The ruler of one indicator as a figure: a row a district on one shared scale, with its axis and the key of its signs.
import { markOf } from '~/charts/rulerMarks';
import { signsIn } from '~/charts/signKey';
import { TextLines } from '~/charts/TextLines';
import { trackX } from '~/charts/TrackMarks';
import { rulerOf, type ComparisonRow } from '~/model/comparison';
import type { Exhibit, FigureProps, Telling } from './exhibit';
import { cellReading } from './cellReading';
import { FigureAxis } from './FigureAxis';
import { FigureFrame } from './FigureFrame';
import { denseSizes, lowestRow, markScale, rulerColumns, rulerRows } from './rulerLayout';
import { RulerRow } from './RulerRow';
import { SignKey } from './SignKey';
import { keyLayout } from './signKeyLayout';

/** Height of the axis, and the blank above the key, in sizes of the type. */
const axisHeight = 1.7;
const keyGap = 0.8;
const moreHeight = 1.7;

function RulerFigure(props: FigureProps) {
  const { telling, height, width, type, handlers } = props;
  const row = rulerOf(telling.atlas, telling.selection);
  if (!row) return <FigureFrame figure={props} label={telling.words.exhibits.names.ruler} />;
  const more = moreHeight * type;
  const fit = (hasOwn: boolean) => {
    const parts = partsOf(row, telling, { width, type, hasOwn });
    return {
      ...parts,
      rows: rulerRows(parts.columns, parts.hasPast, { height, foot: parts.foot, more }, type),
    };
  };
  const whole = fit(true);
  // Rather every district without its basis, which the star stands for, than some with it.
  const fitted = whole.rows.shown < row.cells.length ? fit(false) : whole;
  const { columns, readings, rows, hasMarks, key } = fitted;
  const bottom = rows.y + rows.rowHeight * rows.shown;
  const left = row.cells.length - rows.shown;
  const scale = markScale(type);
  const below = bottom + (left > 0 ? more : 0);
  return (
    <FigureFrame figure={props} label={row.indicator.name[telling.language]}>
      {hasMarks && (
        <FigureAxis
          row={row}
          xOf={(place) => columns.trackX + trackX(place, columns.track / scale) * scale}
          span={{ top: rows.y, bottom }}
          type={type}
          telling={telling}
        />
      )}
      {row.cells.slice(0, rows.shown).map((cell, index) => (
        <RulerRow
          key={cell.district.id}
          row={row}
          cell={cell}
          reading={readings[index]}
          place={{ columns, rows, index, type }}
          isChosen={telling.selection.districts.includes(cell.district.id)}
          handlers={handlers}
        />
      ))}
      {left > 0 && (
        <TextLines
          lines={[telling.words.figures.moreDistricts(left)]}
          x={columns.x}
          y={below + (hasMarks ? axisHeight * type : 0) - more / 2}
          size={type}
          look="quiet"
        />
      )}
      <SignKey
        layout={key}
        x={columns.x}
        y={below + ((hasMarks ? axisHeight : 0) + keyGap) * type}
        type={type}
      />
    </FigureFrame>
  );
}

/** All that is laid out before the height is known. */
function partsOf(
  row: ComparisonRow,
  telling: Telling,
  {
    width,
    type,
    hasOwn,
  }: { readonly width: number; readonly type: number; readonly hasOwn: boolean },
) {
  const { language, words, selection } = telling;
  const readings = row.cells.map((cell) => {
    const reading = cellReading(row, cell, telling);
    return hasOwn ? reading : { ...reading, own: '' };
  });
  const names = row.cells.map(({ district }) => district.name[language]);
  const columns = rulerColumns(names, readings, width, type, hasOwn ? undefined : denseSizes);
  const hasMarks = row.cells.some((cell) => markOf(row, cell));
  const key = keyLayout(
    signsIn([row]),
    { words, year: selection.year },
    columns.right - columns.x,
    type,
  );
  const foot = ((hasMarks ? axisHeight : 0) + (key.height > 0 ? keyGap : 0)) * type + key.height;
  return {
    columns,
    readings,
    hasPast: readings.some(({ past }) => past !== ''),
    hasMarks,
    key,
    foot,
  };
}

export const rulerFigure: Pick<Exhibit, 'Figure' | 'heightAt'> = {
  Figure: RulerFigure,
  heightAt: (telling, width, type) => {
    const row = rulerOf(telling.atlas, telling.selection);
    if (!row) return type * 2;
    const { columns, hasPast, foot } = partsOf(row, telling, { width, type, hasOwn: true });
    return Math.ceil(lowestRow(columns, hasPast, type) * row.cells.length + foot);
  },
};
