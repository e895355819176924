// The first sheet: title and imprint, then the table under a heading that stays in sight.
import type { Sheet } from 'write-excel-file/universal';
import { paragraphsText } from '~/exhibits/caption';
import type { ExportJob } from './exportJob';
import { imprintOf } from './imprint';
import {
  columnWidths,
  factCell,
  headingCell,
  linkCell,
  remarkCell,
  titleCell,
} from './workbookCells';

/** A sheet, and the cell in it that leads back to the view. */
export interface LinkedSheet extends Sheet<Blob> {
  readonly linkCell: string;
}

/** Lines of text above the heading of the table. */
export const linesAbove = 5;

/** The facts of the exhibit, one row each, with operators and units in columns of their own. */
export function tableSheet(job: Omit<ExportJob, 'signal' | 'onProgress'>): LinkedSheet {
  const { exhibit, telling, link } = job;
  const { exports } = telling.words;
  const { columns, rows } = exhibit.sheet(telling);
  const imprint = imprintOf(job);
  const filters = `${exports.labels.filters}${telling.words.colon}${imprint.filters || exports.noFilters}`;
  const above = [
    [titleCell(imprint.title)],
    [remarkCell([imprint.edition, filters].join('　'))],
    [remarkCell([imprint.source, imprint.paragraphs].filter(Boolean).join('　'))],
    [linkCell(link)],
    [remarkCell(exports.exportedOn(imprint.day))],
  ];
  const table = [
    [...columns.map(({ title }) => title), exports.labels.paragraphs].map(headingCell),
    ...rows.map(({ cells, citations }) =>
      [...cells, paragraphsText(citations)].map((cell) => factCell(cell)),
    ),
  ];
  return {
    sheet: exports.table,
    data: [...above, ...table],
    columns: columnWidths(table),
    stickyRowsCount: linesAbove + 1,
    stickyColumnsCount: 1,
    orientation: 'landscape',
    showGridLines: false,
    linkCell: 'A4',
  };
}
