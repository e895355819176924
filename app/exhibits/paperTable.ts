// A sheet as a table that fits a page: what every row repeats is said once, what another column says too is left out.
import { textWidth } from '~/charts/textWidth';
import type { Language } from '~/model/text';
import { formatNumber } from '~/words/numbers';
import { paragraphsText } from './caption';
import type { Sheet, SheetCell, SheetColumn, SheetRow } from './exhibit';

/** How a column takes its share of the width: digits at the right, words on one line, sentences wrapped. */
type PaperKind = 'number' | 'figure' | 'short' | 'long';

interface PaperColumn {
  readonly key: string;
  readonly title: string;
  readonly kind: PaperKind;
}

interface PaperRow {
  /** One a column, as it is printed. */
  readonly cells: readonly string[];
  /** "¶9 ¶18–20"; '' for a row that is computed. */
  readonly paragraphs: string;
}

interface PaperGroup {
  /** '' where the rows are not told apart by a heading. */
  readonly title: string;
  readonly rows: readonly PaperRow[];
}

export interface PaperTable {
  /** Title and value of what every row says alike. */
  readonly common: readonly (readonly [title: string, value: string])[];
  readonly columns: readonly PaperColumn[];
  readonly groups: readonly PaperGroup[];
}

interface ReadColumn {
  readonly column: SheetColumn;
  readonly texts: readonly string[];
}

/** Columns for programs, which another says in the way people write it; paragraphs have a column of their own. */
const saidBy: Readonly<Record<string, readonly string[]>> = {
  text: ['operator', 'value', 'upper', 'unit', 'printed'],
  beforeText: ['before'],
};
const saidOtherwise = ['citation'];

/** Values with their operators and units, set like digits. */
const figures = ['text', 'beforeText'];

/** Long names that stand above their rows where those are together. */
const headings = ['indicator', 'workArea', 'group', 'part'];
const fewestInGroup = 2;

/** Wider than this, in ems, a column of words is wrapped. */
const shortest = 9;

/**
 * Lays a sheet out for paper.
 *
 * @param language the language numbers are written in
 */
export function paperTable(sheet: Sheet, language: Language): PaperTable {
  const read = readColumns(sheet, language);
  const isCommon = ({ texts }: ReadColumn) => texts.length > 2 && new Set(texts).size === 1;
  const varying = read.filter((entry) => !isCommon(entry));
  const heading = varying.find(isHeading);
  const shown = varying.filter((entry) => entry !== heading);
  return {
    common: read.filter(isCommon).map(({ column, texts: [text = ''] }) => [column.title, text]),
    columns: shown.map((entry) => ({
      key: entry.column.key,
      title: entry.column.title,
      kind: kindOf(entry),
    })),
    groups: runsOf(heading?.texts ?? sheet.rows.map(() => '')).map(({ title, places }) => ({
      title,
      rows: places.map((place) => ({
        cells: shown.map(({ texts }) => texts[place] ?? ''),
        paragraphs: paragraphsText(sheet.rows[place]?.citations ?? []),
      })),
    })),
  };
}

/** The columns that hold anything and are not said by another. */
function readColumns({ columns, rows }: Sheet, language: Language): readonly ReadColumn[] {
  const doubled = [...saidOtherwise, ...columns.flatMap(({ key }) => saidBy[key] ?? [])];
  return columns
    .map((column, index) => ({ column, texts: textsAt(rows, index, language) }))
    .filter(({ column, texts }) => !doubled.includes(column.key) && texts.some(isFilled));
}

function textsAt(rows: readonly SheetRow[], index: number, language: Language): readonly string[] {
  return rows.map(({ cells }) => textOf(cells[index] ?? null, language));
}

function textOf(cell: SheetCell, language: Language): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? formatNumber(cell, language) : cell;
}

function isFilled(text: string): boolean {
  return text !== '';
}

/** True where the rows of each name stand together and are more than one on average. */
function isHeading({ column, texts }: ReadColumn): boolean {
  const runs = runsOf(texts);
  return (
    headings.includes(column.key) &&
    texts.every(isFilled) &&
    runs.length === new Set(texts).size &&
    texts.length >= runs.length * fewestInGroup
  );
}

/** Neighbouring rows with the same text, by their places. */
function runsOf(texts: readonly string[]) {
  const runs: { readonly title: string; readonly places: number[] }[] = [];
  texts.forEach((title, place) => {
    const last = runs.at(-1);
    if (last?.title === title) last.places.push(place);
    else runs.push({ title, places: [place] });
  });
  return runs;
}

function kindOf({ column, texts }: ReadColumn): PaperKind {
  if (column.kind === 'number') return 'number';
  if (figures.includes(column.key)) return 'figure';
  return texts.every((text) => textWidth(text, 1) <= shortest) ? 'short' : 'long';
}
