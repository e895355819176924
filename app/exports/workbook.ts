// XLSX for whoever goes on reckoning: a sheet with the table, and a sheet with where each row stands.
import type { ExportedFile, ExportJob } from './exportJob';
import { step } from './exportJob';
import { mendFile } from './office/pack';
import { workbookMends } from './office/workbookMends';
import { sourcesSheet } from './workbookSources';
import { tableSheet } from './workbookTable';

/** An XLSX file whose numbers are numbers; the sheets are made one after the other so that it can be stopped. */
export async function exportWorkbook(job: ExportJob): Promise<ExportedFile> {
  await step(job, 0, 2);
  const table = tableSheet(job);
  await step(job, 1, 2);
  const sources = sourcesSheet(job);
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const sheets = [table, sources];
  const options = { fontFamily: 'Microsoft YaHei', fontSize: 11 };
  const written = await writeWorkbook(sheets, options).toBlob();
  const bytes = new Uint8Array(await written.arrayBuffer());
  const blob = new Blob([mendFile(bytes, workbookMends(sheets, job.link))], { type: written.type });
  await step(job, 2, 2);
  return { blob, remark: '' };
}
