// The sheet of an exhibit as a table that fits a slide; the whole of it is a file of its own.
import type { Sheet, SheetColumn, SheetRow, Telling } from '~/exhibits/exhibit';
import type { SlideTable } from './slideTable';

/** Columns that say apart what another column of the same sheet says in one: "≥5.5%" stands for four of them. */
const saidTogether = ['label', 'operator', 'value', 'upper', 'unit', 'before', 'printed', 'year'];

/** Columns of a list of commitments that are mostly empty: one column holds them all. */
const gathered = ['industries', 'numbers', 'projects', 'note'];

interface ToldColumn extends Pick<SheetColumn, 'key' | 'title' | 'kind'> {
  readonly textOf: (row: SheetRow) => string;
}

/** A sheet as a table without the columns that tell nothing on a slide. */
export function sheetTable(sheet: Sheet, telling: Telling): SlideTable {
  const { rows } = sheet;
  const used = gather(toldColumns(sheet, telling), telling)
    .filter(({ textOf }) => rows.some((row) => textOf(row) !== ''))
    // A column that says the same in every row tells nothing beside the title.
    .filter(({ textOf }) => new Set(rows.map(textOf)).size > 1 || rows.length === 1);
  return {
    heading: used.map(({ title }) => title),
    rows: rows.map((row) =>
      used.map(({ kind, textOf }, index) => ({
        text: textOf(row),
        isNumber: kind === 'number',
        isBold: index === 0,
      })),
    ),
  };
}

function toldColumns({ columns }: Sheet, telling: Telling): readonly ToldColumn[] {
  const { atlas, language, words } = telling;
  const isTold = columns.some(({ key }) => key === 'text');
  const bases = new Set(atlas.indicators.map(({ basis }) => basis[language]));
  const labelAt = columns.findIndex(({ key }) => key === 'label');
  return columns
    .map((column, index) => {
      const textOf = ({ cells }: SheetRow) => {
        const text = String(cells[index] ?? '');
        // A basis is worth a column only where it is not the indicator's own.
        if (column.key === 'basis') return bases.has(text) ? '' : text;
        const label = column.key === 'indicator' ? String(cells[labelAt] ?? '') : '';
        return [text, label].filter(Boolean).join(words.colon);
      };
      return { ...column, textOf };
    })
    .filter(({ key }) => !isTold || !saidTogether.includes(key));
}

/** Industries, numbers, projects and notes of commitments in one column, where the first of them stood. */
function gather(columns: readonly ToldColumn[], { words }: Telling): readonly ToldColumn[] {
  const among = columns.filter(({ key }) => gathered.includes(key));
  const [first, ...others] = among;
  if (!first || others.length === 0 || !columns.some(({ key }) => key === 'statement'))
    return columns;
  const together: ToldColumn = {
    key: 'details',
    title: among.map(({ title }) => title).join(words.listJoin),
    kind: 'text',
    textOf: (row) =>
      among
        .map(({ textOf }) => textOf(row))
        .filter(Boolean)
        .join(words.exhibits.pieceJoin),
  };
  return columns.flatMap((column) =>
    column === first ? [together] : among.includes(column) ? [] : [column],
  );
}
