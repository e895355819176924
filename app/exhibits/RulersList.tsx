// The comparison where columns would be too narrow: indicator by indicator, a row for each district that states it.
import { TextLines } from '~/charts/TextLines';
import { lineStep, measureText, wrapText } from '~/charts/wrapText';
import type { ComparisonRow } from '~/model/comparison';
import type { Language } from '~/model/text';
import { formatList } from '~/words/numbers';
import type { CellReading } from './cellReading';
import type { FigureProps } from './exhibit';
import { denseSizes, rulerColumns, type RulerColumns } from './rulerLayout';
import { RulerRow } from './RulerRow';
import type { RulersRow } from './rulersLayout';

interface ListRow {
  readonly id: string;
  readonly heading: readonly string[];
  readonly meta: string;
  readonly cells: readonly {
    readonly cell: ComparisonRow['cells'][number];
    readonly reading: CellReading;
    /** Of its lines in the columns. */
    readonly line: number;
  }[];
  readonly silent: readonly string[];
}

export interface ListLayout {
  readonly columns: RulerColumns;
  readonly rows: readonly ListRow[];
}

/** Height of a district's row, and the blank below an indicator, in sizes of the type. */
const rowStep = 1.6;
const blockGap = 0.8;

/** The rows of every indicator on the same columns. */
export function listLayout(
  rows: readonly ComparisonRow[],
  texts: readonly RulersRow[],
  width: number,
  type: number,
  language: Language,
): ListLayout {
  const told = rows.map((row, index) => ({
    row,
    text: texts[index],
    cells: row.cells.flatMap((cell, place) => {
      const reading = texts[index]?.readings[place];
      return reading && (cell.stated ?? cell.before) ? [{ cell, reading }] : [];
    }),
  }));
  const all = told.flatMap(({ cells }) => cells);
  const columns = rulerColumns(
    all.map(({ cell }) => cell.district.name[language]),
    all.map(({ reading }) => reading),
    width,
    type,
    denseSizes,
  );
  const room = columns.right - columns.x;
  return {
    columns,
    rows: told.map(({ row, text, cells }) => ({
      id: row.indicator.id,
      heading: wrapText(row.indicator.name[language], room, type * 1.1, true),
      meta: text?.meta ?? '',
      cells: cells.map((one) => ({ ...one, line: all.indexOf(one) })),
      silent: silentLines(row, text, room, type, language),
    })),
  };
}

/** "未载：崂山、城阳", one line a reason. */
function silentLines(
  row: ComparisonRow,
  text: RulersRow | undefined,
  room: number,
  type: number,
  language: Language,
): readonly string[] {
  const silent = row.cells.flatMap((cell, place) => {
    const reason = text?.readings[place]?.absence ?? '';
    return cell.stated || cell.before || reason === ''
      ? []
      : [{ reason, name: cell.district.name[language] }];
  });
  const colon = language === 'zh' ? '：' : ': ';
  return [...new Set(silent.map(({ reason }) => reason))].flatMap((reason) => {
    const names = silent.filter((one) => one.reason === reason).map(({ name }) => name);
    return wrapText(`${reason}${colon}${formatList(names, language)}`, room, type);
  });
}

/** Heights of the indicators, in order. */
export function listHeights({ rows, columns }: ListLayout, type: number): readonly number[] {
  return rows.map(
    ({ heading, cells, silent }) =>
      ((heading.length * 1.1 + silent.length) * lineStep + 0.4 + blockGap) * type +
      cells.reduce((sum, { line }) => sum + rowHeight(columns, line, type), 0),
  );
}

function rowHeight(columns: RulerColumns, line: number, type: number): number {
  const { own = [], wording = [] } = columns.lines[line] ?? {};
  return (
    Math.max(
      rowStep,
      own.length > 0 ? 1.65 + own.length * lineStep : 0,
      wording.length * lineStep + 0.9,
    ) * type
  );
}

interface RulersListProps {
  readonly rows: readonly ComparisonRow[];
  readonly list: ListLayout;
  readonly heights: readonly number[];
  readonly figure: Pick<FigureProps, 'telling' | 'type' | 'handlers'>;
}

export function RulersList({ rows, list, heights, figure }: RulersListProps) {
  const { columns } = list;
  const { telling, type, handlers } = figure;
  return heights.map((_, index) => {
    const row = rows[index];
    const block = list.rows[index];
    if (!row || !block) return null;
    const top = heights.slice(0, index).reduce((sum, one) => sum + one, 0);
    const size = type * 1.1;
    let y = top + block.heading.length * size * lineStep + 0.4 * type;
    const hasMeta =
      block.heading.length === 1 &&
      measureText(block.heading[0] ?? '', size, true) + measureText(block.meta, type) + type <
        columns.right - columns.x;
    return (
      <g key={block.id}>
        <TextLines
          lines={block.heading}
          x={columns.x}
          y={top + (size * lineStep) / 2}
          size={size}
          look="strong"
        />
        {hasMeta && (
          <TextLines
            lines={[block.meta]}
            x={columns.right}
            y={top + (size * lineStep) / 2}
            size={type}
            look="quiet"
            anchor="end"
          />
        )}
        {block.cells.map(({ cell, reading, line }) => {
          const height = rowHeight(columns, line, type);
          const rowsAt = { y: y - line * height, rowHeight: height, shown: 1, hasPast: false };
          y += height;
          return (
            <RulerRow
              key={cell.district.id}
              row={row}
              cell={cell}
              reading={reading}
              place={{ columns, rows: rowsAt, index: line, type }}
              isChosen={telling.selection.districts.includes(cell.district.id)}
              handlers={handlers}
            />
          );
        })}
        <TextLines
          lines={block.silent}
          x={columns.x}
          y={y + (lineStep / 2 + 0.1) * type}
          size={type}
          look="quiet"
        />
      </g>
    );
  });
}
