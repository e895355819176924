// XLSX for whoever goes on reckoning: a sheet with the table, and a sheet with where each row stands.
import type { ExportedFile, ExportJob } from './exportJob';
import { step } from './exportJob';
import { workbookPages } from './workbookPages';
import { sourcesSheet } from './workbookSources';
import { tableSheet } from './workbookTable';

/** An XLSX file whose numbers are numbers; the sheets are made one after the other so that it can be stopped. */
export async function exportWorkbook(job: ExportJob): Promise<ExportedFile> {
  await step(job, 0, 2);
  const table = tableSheet(job);
  await step(job, 1, 2);
  const sources = sourcesSheet(job);
  const { default: writeWorkbook } = await import('write-excel-file/universal');
  const blob = await writeWorkbook([table, sources], {
    fontFamily: 'Microsoft YaHei',
    fontSize: 11,
    features: [workbookPages([table, sources], job.link)],
  }).toBlob();
  await step(job, 2, 2);
  return { blob, remark: '' };
}
