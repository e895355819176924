// A sheet as a table that fits a page: what every row repeats is said once, and rows of one heading stand under it.
import { paragraphsText } from './caption';
import type { Sheet, SheetRow, Telling } from './exhibit';
import {
  emptyCell,
  isFilled,
  kindOf,
  readColumns,
  type PaperCell,
  type PaperKind,
  type ReadColumn,
} from './paperColumns';

interface PaperColumn {
  readonly key: string;
  readonly title: string;
  readonly kind: PaperKind;
}

interface PaperRow {
  /** One a column, as it is printed. */
  readonly cells: readonly PaperCell[];
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

/** Long names that stand above their rows where those are together. */
const headings = ['indicator', 'workArea', 'group', 'part'];
const fewestInGroup = 2;

/** All that a row of a district without a statement holds. */
const absenceKeys = ['district', 'note'];

/** Lays a sheet out for paper. */
export function paperTable(
  sheet: Sheet,
  { language, words }: Pick<Telling, 'language' | 'words'>,
): PaperTable {
  const read = readColumns(sheet, language, words);
  const absences = sheet.rows.map((row, place) => absenceAt(row, place, read));
  const stated = read
    .map((entry) => ({
      ...entry,
      cells: entry.cells.map((cell, place) => (absences[place] ? emptyCell : cell)),
    }))
    .filter(({ cells }) => cells.some(isFilled));
  const isCommon = ({ column, cells }: ReadColumn) => {
    // A district that says nothing may still stand under the heading of what it is silent about.
    const asked = cells.filter(
      (cell, place) => !absences[place] || (headings.includes(column.key) && isFilled(cell)),
    );
    const isOne = asked.length > 2 && new Set(asked.map(({ text }) => text)).size === 1;
    return isOne && column.key !== 'statement';
  };
  const heading = read.find((entry) => isHeading(entry) && !isCommon(entry));
  const isStated = stated.some(({ column }) => column.key === 'statement');
  const shown = stated.filter(
    (entry) =>
      !isCommon(entry) &&
      entry.column.key !== heading?.column.key &&
      // It stands beneath the statement.
      !(isStated && entry.column.key === 'note'),
  );
  const titles = heading?.cells.map(({ text }) => text) ?? sheet.rows.map(() => '');
  return {
    common: stated
      .filter(isCommon)
      .map(({ column, cells }) => [column.title, cells.find(isFilled)?.text ?? '']),
    columns: shown.map((entry) => ({
      key: entry.column.key,
      title: entry.column.title,
      kind: kindOf(entry),
    })),
    groups: runsOf(titles).map(({ title, places }, index): PaperGroup => {
      const spoken = places.filter((place) => !absences[place]);
      const basis = heading ? sharedBasis(shown, spoken) : '';
      const cellAt = ({ column, cells }: ReadColumn, place: number) => {
        const cell = cells[place] ?? emptyCell;
        return column.key === 'basis' && cell.text === basis ? emptyCell : cell;
      };
      return {
        // What comes before the first heading needs none.
        title: heading && title === '' && index > 0 ? words.print.others : title,
        basis,
        rows: spoken.map((place) => ({
          cells: shown.map((entry) => cellAt(entry, place)),
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
    columns.find(({ column }) => column.key === key)?.cells[place]?.text ?? '';
  const isBare = columns.every(
    ({ column, cells }) =>
      [...absenceKeys, ...headings].includes(column.key) || cells[place]?.text === '',
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
  const cells = columns.find(({ column }) => column.key === 'basis')?.cells ?? [];
  const bases = places.map((place) => cells[place]?.text ?? '').filter((text) => text !== '');
  const countOf = (basis: string) => bases.filter((other) => other === basis).length;
  const [most = ''] = [...new Set(bases)].toSorted((one, other) => countOf(other) - countOf(one));
  return countOf(most) > 1 ? most : '';
}

/** True where the rows of each name stand together and are more than one on average. */
function isHeading({ column, cells }: ReadColumn): boolean {
  const runs = runsOf(cells.map(({ text }) => text));
  return (
    headings.includes(column.key) &&
    runs.length === new Set(runs.map(({ title }) => title)).size &&
    cells.length >= runs.length * fewestInGroup
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
