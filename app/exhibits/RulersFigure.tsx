// The comparison as a figure: every indicator on one scale across the districts; narrow ones list them indicator by indicator.
import { markOf, beforePlaceOf } from '~/charts/rulerMarks';
import { signsIn } from '~/charts/signKey';
import { TextLines } from '~/charts/TextLines';
import { lineStep } from '~/charts/wrapText';
import { planOf } from '~/model/atlas';
import { comparedDistricts, compareTargets, type ComparisonRow } from '~/model/comparison';
import { groupRows } from '~/model/rowGroups';
import { inUnit } from '~/words/targetWords';
import { cellReading } from './cellReading';
import type { Exhibit, FigureProps, Telling } from './exhibit';
import { FigureFrame } from './FigureFrame';
import { listHeights, listLayout, RulersList } from './RulersList';
import { fitRows, rulersLayout, type RulersRow } from './rulersLayout';
import { RulersTable } from './RulersTable';
import { SignKey } from './SignKey';
import { keyLayout } from './signKeyLayout';

/** The blank above the key, in sizes of the type. */
const keyGap = 0.7;

function RulersFigure(props: FigureProps) {
  const { telling, width, height, type, handlers } = props;
  const { words, selection } = telling;
  const parts = partsOf(telling, width, type);
  const { rows, layout, list, key } = parts;
  const label = words.exhibits.names.comparison;
  if (rows.length === 0) {
    return (
      <FigureFrame figure={props} label={label}>
        <TextLines lines={[words.compare.empty]} x={0} y={type} size={type} look="quiet" />
      </FigureFrame>
    );
  }
  const more = lineStep * type;
  const head = layout?.head ?? 0;
  const foot = key.height + keyGap * type;
  const heights = layout ? layout.rows.map((row) => row.height) : listHeights(list, type);
  const fitted = fitRows(heights, height - head - foot, more);
  const left = rows.length - fitted.shown;
  const drawn = heights.slice(0, fitted.shown).map((one) => one * fitted.stretch);
  const body = head + drawn.reduce((sum, one) => sum + one, 0) + (left > 0 ? more : 0);
  const y = Math.max(0, (height - body - foot) / 2);
  const figure = { telling, type, handlers };
  const x = layout?.x ?? list.columns.x;
  return (
    <FigureFrame figure={props} label={`${label} ${selection.year}`}>
      <g transform={`translate(0 ${y})`}>
        {layout ? (
          <RulersTable rows={rows} layout={layout} heights={drawn} figure={figure} />
        ) : (
          <RulersList rows={rows} list={list} heights={drawn} figure={figure} />
        )}
      </g>
      {left > 0 && (
        <TextLines
          lines={[words.figures.moreIndicators(left)]}
          x={x}
          y={y + body - more / 2}
          size={type}
          look="quiet"
        />
      )}
      <SignKey layout={key} x={x} y={y + body + keyGap * type} type={type} />
    </FigureFrame>
  );
}

/** All that is laid out before the height is known; rows that several districts state come first. */
function partsOf(telling: Telling, width: number, type: number) {
  const { atlas, selection, language, words } = telling;
  const groups = groupRows(compareTargets(atlas, selection));
  const rows = [...groups.shared, ...groups.single, ...groups.past];
  const heads = comparedDistricts(atlas, selection).map(({ id, name }) =>
    planOf(atlas, id, selection.year)
      ? [name[language]]
      : [name[language], words.absences['not-in-digest']],
  );
  const texts = rows.map((row): RulersRow => ({
    id: row.indicator.id,
    name: row.indicator.name[language],
    meta: metaOf(row, telling),
    hasMarks: row.cells.map((cell) => hasMark(row, cell)),
    readings: row.cells.map((cell) => cellReading(row, cell, telling)),
  }));
  const layout = rows.length > 0 ? rulersLayout(texts, heads, width, type) : null;
  return {
    rows,
    layout,
    list: listLayout(rows, texts, width, type, language),
    key: keyLayout(
      signsIn(rows),
      { words, year: selection.year },
      width - 2 * (layout?.x ?? 0),
      type,
    ),
  };
}

function hasMark(row: ComparisonRow, cell: ComparisonRow['cells'][number]): boolean {
  return markOf(row, cell) !== null || beforePlaceOf(row, cell) !== null;
}

/** Unit and both ends of the scale; '' where nothing is drawn on it. */
function metaOf(row: ComparisonRow, { atlas, language, words }: Telling): string {
  if (!row.cells.some((cell) => hasMark(row, cell))) return '';
  const { unit } = row.indicator;
  const low = inUnit(row.scale.minimum, unit, atlas, language);
  const high = inUnit(row.scale.maximum, unit, atlas, language);
  const scale = words.compare.scale(low.number, high.number);
  return low.unit === '' ? scale : `${low.unit} · ${scale}`;
}

export const rulersFigure: Pick<Exhibit, 'Figure' | 'heightAt'> = {
  Figure: RulersFigure,
  heightAt: (telling, width, type) => {
    const { rows, layout, list, key } = partsOf(telling, width, type);
    if (rows.length === 0) return type * 2;
    const heights = layout ? layout.rows.map((row) => row.height) : listHeights(list, type);
    const sum = heights.reduce((total, one) => total + one, 0);
    return Math.ceil((layout?.head ?? 0) + sum + key.height + keyGap * type) + 1;
  },
};
