// CSV for spreadsheets and programs: the table first, so that a header stands in line 1, then a blank line and the imprint.
import type { SheetCell } from '~/exhibits/exhibit';
import { citedSheet } from './citedSheet';
import type { ExportedFile, ExportJob } from './exportJob';
import { imprintLines, imprintOf } from './imprint';

/** Excel and WPS read a file as UTF-8 only when it begins with this. */
const byteOrderMark = '﻿';

/**
 * The exhibit of a job as CSV text after RFC 4180. A program reads the table from line 1 up to the blank
 * line; a spreadsheet takes the blank line as the end of the table too, so filters and sums leave the
 * imprint alone.
 */
export function separatedValues(job: Omit<ExportJob, 'signal' | 'onProgress'>): string {
  const { columns, rows } = citedSheet(job);
  const table = [columns.map(({ title }) => title), ...rows.map(({ cells }) => cells)];
  const imprint = imprintLines(imprintOf(job), job).map(({ label, text }) => [label, text]);
  const lines = [...table, [], ...imprint].map((cells) => cells.map(written).join(','));
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

/** A cell as it is written: numbers bare, text in quotation marks where it must be. */
function written(cell: SheetCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Text that a spreadsheet would run as a formula gets the apostrophe with which one types text there. */
function harmless(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

/** A CSV file in UTF-8. */
export async function exportSeparatedValues(job: ExportJob): Promise<ExportedFile> {
  job.signal.throwIfAborted();
  const blob = new Blob([separatedValues(job)], { type: 'text/csv;charset=utf-8' });
  return await Promise.resolve({ blob, remark: '' });
}
