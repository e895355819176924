// SVG: the exhibit as a sheet that a drawing program can open and change.
import type { ExportedFile, ExportJob } from './exportJob';
import { step } from './exportJob';
import { PictureSheet } from './PictureSheet';
import { drawnOnStage } from './stage';

/** The sheet of a job as the text of an SVG file. */
export async function sheetDrawing(job: Omit<ExportJob, 'onProgress'>): Promise<string> {
  return await drawnOnStage((onDrawn) => <PictureSheet job={job} onDrawn={onDrawn} />, job.signal);
}

/** An SVG file. */
export async function exportVectors(job: ExportJob): Promise<ExportedFile> {
  await step(job, 0, 1);
  const blob = new Blob([await sheetDrawing(job)], { type: 'image/svg+xml' });
  return { blob, remark: '' };
}
