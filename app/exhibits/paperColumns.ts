// The columns of a sheet as a page has room for them: what another column says too is left out, small facts go under a statement.
import { textWidth } from '~/charts/textWidth';
import type { Language } from '~/model/text';
import { formatNumber } from '~/words/numbers';
import type { Words } from '~/words/zh';
import type { Sheet, SheetCell, SheetColumn } from './exhibit';

/** How a column takes its share of the width: digits at the right, words on one line, sentences wrapped. */
export type PaperKind = 'number' | 'figure' | 'short' | 'long';

export interface PaperCell {
  readonly text: string;
  /** What belongs to a statement, beneath it: its numbers, industries and projects; '' for nothing. */
  readonly detail: string;
  /** True for words that say that there is nothing. */
  readonly isQuiet: boolean;
}

export interface ReadColumn {
  readonly column: SheetColumn;
  /** One a row of the sheet. */
  readonly cells: readonly PaperCell[];
}

/** What stands beneath a statement; a note also where there is no statement, to say why. */
const belowStatement = ['numbers', 'industries', 'projects', 'note'];

/** Columns for programs, which another says in the way people write it; paragraphs have a column of their own. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  text: ['operator', 'value', 'upper', 'unit', 'printed'],
  beforeText: ['before'],
  statement: belowStatement.filter((key) => key !== 'note'),
  workArea: ['theme'],
};
const saidOtherwise = ['citation'];

/** Values with their operators and units, set like digits. */
const figures = ['text', 'beforeText'];

/** Wider than this, in ems, a column of words is wrapped. */
const shortest = 9;

/** The columns of a sheet that paper shows, each with what it prints in every row. */
export function readColumns(
  sheet: Sheet,
  language: Language,
  words: Pick<Words, 'colon' | 'exhibits'>,
): readonly ReadColumn[] {
  const all = sheet.columns.map((column, index) => ({
    column,
    cells: sheet.rows.map(({ cells }) => plainCell(textOf(cells[index] ?? null, language))),
  }));
  const doubled = [
    ...saidOtherwise,
    ...sheet.columns.flatMap(({ key }) => saidBy[key] ?? []),
    ...sheet.columns.flatMap(({ key }) => countKeys(key)),
  ];
  return all
    .filter(({ column }) => !doubled.includes(column.key))
    .map((entry) => withDetails(entry, all, words))
    .map((entry) => withCount(entry, all, words))
    .filter(({ cells }) => cells.some(isFilled));
}

/** How a column is set. */
export function kindOf({ column, cells }: ReadColumn): PaperKind {
  if (column.kind === 'number') return 'number';
  if (figures.includes(column.key)) return 'figure';
  return cells.every(({ text }) => textWidth(text, 1) <= shortest) ? 'short' : 'long';
}

export function isFilled({ text }: PaperCell): boolean {
  return text !== '';
}

export const emptyCell: PaperCell = plainCell('');

function plainCell(text: string): PaperCell {
  return { text, detail: '', isQuiet: false };
}

function textOf(cell: SheetCell, language: Language): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? formatNumber(cell, language) : cell;
}

/** A statement with the small facts that belong to it. */
function withDetails(
  entry: ReadColumn,
  all: readonly ReadColumn[],
  { colon, exhibits }: Pick<Words, 'colon' | 'exhibits'>,
): ReadColumn {
  if (entry.column.key !== 'statement') return entry;
  const small = all.filter(({ column }) => belowStatement.includes(column.key));
  return {
    ...entry,
    cells: entry.cells.map((cell, place) => ({
      ...cell,
      detail: small
        .flatMap(({ column, cells }) => {
          const text = cells[place]?.text ?? '';
          return text === '' ? [] : [`${column.title}${colon}${text}`];
        })
        .join(exhibits.filterJoin),
    })),
  };
}

/** The columns of counts beside a district's column of verbs. */
function countKeys(key: string): readonly string[] {
  const district = /^(.+)-verb$/.exec(key)?.[1];
  return district === undefined ? [] : [`${district}-commitments`, `${district}-numbers`];
}

/** A district's verbs with the counts beside them, under the name of the district alone. */
function withCount(
  entry: ReadColumn,
  all: readonly ReadColumn[],
  { colon }: Pick<Words, 'colon'>,
): ReadColumn {
  const keys = countKeys(entry.column.key);
  const counts = all.find(({ column }) => keys.includes(column.key));
  if (!counts) return entry;
  const [title = ''] = entry.column.title.split(colon.trim());
  return {
    column: { ...entry.column, title },
    cells: entry.cells.map(({ text }, place) => {
      const count = counts.cells[place]?.text ?? '';
      // The count stays with the end of its verb.
      return { text: `${text}\u00a0${count}`.trim(), detail: '', isQuiet: count === '' };
    }),
  };
}
