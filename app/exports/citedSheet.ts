// The sheet of an exhibit as files carry it: every row with all the paragraphs it stands in.
import { paragraphsText } from '~/exhibits/caption';
import type { Sheet } from '~/exhibits/exhibit';
import type { Subject } from './exportJob';

/** The sheet with its column of sources filled, or given one where it has none. */
export function citedSheet({ exhibit, telling }: Pick<Subject, 'exhibit' | 'telling'>): Sheet {
  const { columns, rows } = exhibit.sheet(telling);
  const at = columns.findIndex(({ key }) => key === 'citation');
  const title = telling.words.exports.labels.paragraphs;
  const own = { key: 'citation', title, kind: 'text' } as const;
  return {
    columns: at < 0 ? [...columns, own] : columns,
    rows: rows.map((row) => {
      const text = paragraphsText(row.citations);
      const cells = at < 0 ? [...row.cells, text] : row.cells.with(at, text);
      return { ...row, cells };
    }),
  };
}
