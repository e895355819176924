// PNG: the same sheet as pixels, twice as sharp as on screen.
import { formatNumber } from '~/words/numbers';
import type { ExportedFile, ExportJob } from './exportJob';
import { step } from './exportJob';
import { pixelsOf } from './pixelPicture';
import { sheetDrawing } from './vectors';

const sharpness = 2;

/** A PNG file; the remark tells where it had to be made less sharp. */
export async function exportPixels(job: ExportJob): Promise<ExportedFile> {
  await step(job, 0, 2);
  const drawing = await sheetDrawing(job);
  await step(job, 1, 2);
  const { blob, scale } = await pixelsOf(drawing, sharpness);
  job.signal.throwIfAborted();
  const { words, language } = job.telling;
  const shown = formatNumber(Math.floor(scale * 10) / 10, language);
  return { blob, remark: scale < sharpness ? words.exports.smaller(shown) : '' };
}
