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
  /** What most rows of the group count alike; '' where they differ, or where it stands in the rows. */
  readonly basis: string;
  readonly rows: readonly PaperRow[];
  /** Why a district says nothing, with the districts of which it is so. */
  readonly absent: readonly (readonly [reason: string, districts: readonly string[]])[];
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

/** All that a row of a district without a statement holds. */
const absenceKeys = ['district', 'note'];

/** Wider than this, in ems, a column of words is wrapped. */
const shortest = 9;

/**
 * Lays a sheet out for paper.
 *
 * @param language the language numbers are written in
 * @param others the heading over rows that belong under none of the headings
 */
export function paperTable(sheet: Sheet, language: Language, others: string): PaperTable {
  const read = readColumns(sheet, language);
  const isCommon = ({ texts }: ReadColumn) => texts.length > 2 && new Set(texts).size === 1;
  const varying = read.filter((entry) => !isCommon(entry));
  const heading = varying.find(isHeading);
  const listed = varying.filter((entry) => entry !== heading);
  const absences = sheet.rows.map((row, place) => absenceAt(row, place, listed));
  const shown = listed
    .map(({ column, texts }) => ({
      column,
      texts: texts.map((text, place) => (absences[place] ? '' : text)),
    }))
    .filter(({ texts }) => texts.some(isFilled));
  const runs = runsOf(heading?.texts ?? sheet.rows.map(() => ''));
  return {
    common: read.filter(isCommon).map(({ column, texts: [text = ''] }) => [column.title, text]),
    columns: shown.map((entry) => ({
      key: entry.column.key,
      title: entry.column.title,
      kind: kindOf(entry),
    })),
    groups: runs.map(({ title, places }) => {
      const stated = places.filter((place) => !absences[place]);
      const basis = heading ? sharedBasis(shown, stated) : '';
      return {
        title: heading && title === '' ? others : title,
        basis,
        rows: stated.map((place) => ({
          cells: shown.map(({ column, texts }) =>
            basis !== '' && column.key === 'basis' && texts[place] === basis
              ? ''
              : (texts[place] ?? ''),
          ),
          paragraphs: paragraphsText(sheet.rows[place]?.citations ?? []),
        })),
        absent: gathered(places.flatMap((place) => absences[place] ?? [])),
      };
    }),
  };
}

interface AbsenceOf {
  readonly reason: string;
  readonly district: string;
}

/** Why the row's district says nothing; null for a row that says something. */
function absenceAt(
  { citations }: SheetRow,
  place: number,
  columns: readonly ReadColumn[],
): AbsenceOf | null {
  const textAt = (key: string) =>
    columns.find(({ column }) => column.key === key)?.texts[place] ?? '';
  const isBare = columns.every(
    ({ column, texts }) => absenceKeys.includes(column.key) || texts[place] === '',
  );
  const [district, reason] = [textAt('district'), textAt('note')];
  const isAbsence = citations.length === 0 && isBare && district !== '' && reason !== '';
  return isAbsence ? { reason, district } : null;
}

/** The reasons, each with its districts. */
function gathered(absences: readonly AbsenceOf[]): PaperGroup['absent'] {
  return [...new Set(absences.map(({ reason }) => reason))].map((reason) => [
    reason,
    absences.filter((one) => one.reason === reason).map(({ district }) => district),
  ]);
}

/** The basis that at least two of the rows share, the most frequent; '' for none. */
function sharedBasis(columns: readonly ReadColumn[], places: readonly number[]): string {
  const texts = columns.find(({ column }) => column.key === 'basis')?.texts ?? [];
  const bases = places.map((place) => texts[place] ?? '').filter(isFilled);
  const countOf = (basis: string) => bases.filter((other) => other === basis).length;
  const [most = ''] = [...new Set(bases)].toSorted((one, other) => countOf(other) - countOf(one));
  return countOf(most) > 1 ? most : '';
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
    texts.some(isFilled) &&
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
