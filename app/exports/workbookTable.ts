// The first sheet: title and imprint, then the table under a heading that stays in sight.
import type { Sheet } from 'write-excel-file/universal';
import { citedSheet } from './citedSheet';
import type { ExportJob } from './exportJob';
import { imprintOf } from './imprint';
import type { SheetSettings } from './office/workbookMends';
import {
  columnWidths,
  factCell,
  headingCell,
  heightened,
  linkCell,
  remarkCell,
  titleCell,
} from './workbookCells';

/** A sheet, and the cell in it that leads back to the view. */
export interface LinkedSheet extends Sheet<Blob>, SheetSettings {
  readonly sheet: string;
}

/** Lines of text above the heading of the table. */
export const linesAbove = 5;

/** The facts of the exhibit, one row each, with operators and units in columns of their own. */
export function tableSheet(job: Omit<ExportJob, 'signal' | 'onProgress'>): LinkedSheet {
  const { telling, link } = job;
  const { exports } = telling.words;
  const { columns, rows } = citedSheet(job);
  const imprint = imprintOf(job);
  const filters = `${exports.labels.filters}${telling.words.colon}${imprint.filters || exports.noFilters}`;
  const above = [
    [titleCell(imprint.title)],
    [remarkCell([imprint.edition, filters].join('　'))],
    [remarkCell([imprint.source, imprint.paragraphs].filter(Boolean).join('　'))],
    [linkCell(link)],
    [remarkCell(exports.exportedOn(imprint.day))],
  ];
  const heading = columns.map(({ title, kind }) => headingCell(title, kind === 'number'));
  const facts = rows.map(({ cells }) => cells.map((cell) => factCell(cell)));
  const widths = columnWidths([heading, ...facts]);
  return {
    sheet: exports.table,
    data: [...above, heading, ...facts.map((row) => heightened(row, widths))],
    columns: widths,
    stickyRowsCount: linesAbove + 1,
    stickyColumnsCount: 1,
    orientation: 'landscape',
    showGridLines: false,
    linkCell: 'A4',
    headingRow: linesAbove + 1,
  };
}
