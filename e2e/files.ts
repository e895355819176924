// Opens the files readers take away; what is in them is read without the app's own code.
import { strFromU8, unzipSync } from 'fflate';
import jsQR from 'jsqr';
import type { Download, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { standInParser } from '../app/exports/office/nodeXml';
import { officeFaults } from '../app/exports/office/officeFaults';
import { readFile } from 'node:fs/promises';

/** Opens the menu of an exhibit and takes it away in a format. */
export async function take(page: Page, exhibit: string, format: string): Promise<Download> {
  const panel = page.getByRole('dialog', { name: `导出：${exhibit}` });
  await page.getByRole('button', { name: `导出：${exhibit}` }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel.getByRole('button', { name: format }).click(),
  ]);
  await expect(panel.getByText(`已保存 ${download.suggestedFilename()}`)).toBeVisible();
  return download;
}

export const bytesOf = async (download: Download): Promise<Uint8Array> =>
  new Uint8Array(await readFile(await download.path()));

export async function textOf(download: Download): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await bytesOf(download));
}

/** Opens an office file, which has to hold to the schemas in every part as the browser has written it. */
export async function soundPartsOf(download: Download): ReturnType<typeof partsOf> {
  standInParser();
  expect(officeFaults(await bytesOf(download))).toEqual([]);
  return await partsOf(download);
}

/** The parts of an office file by name, as text. */
export async function partsOf(download: Download): Promise<{
  readonly names: readonly string[];
  readonly text: (name: string) => string;
  readonly bytes: (name: string) => Uint8Array;
}> {
  const parts = unzipSync(await bytesOf(download));
  const bytes = (name: string) => parts[name] ?? new Uint8Array();
  return { names: Object.keys(parts), bytes, text: (name) => strFromU8(bytes(name)) };
}

export function plain(xml: string): string {
  return xml
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** The rows of a sheet of a workbook, cells by column; numbers as numbers. */
export function rowsOf(
  { text }: { readonly text: (name: string) => string },
  sheet: number,
): readonly (readonly (string | number | undefined)[])[] {
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<si>([\s\S]*?)<\/si>/g)].map(
    ([, one = '']) => plain(one),
  );
  const rows: (string | number | undefined)[][] = [];
  const cells = text(`xl/worksheets/sheet${sheet}.xml`).matchAll(
    /<c r="([A-Z]+)(\d+)"([^>]*)>(?:<v>([^<]*)<\/v>)?<\/c>/g,
  );
  for (const [, letters = '', row = '', look = '', value] of cells) {
    if (value === undefined) continue;
    const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
    const line = (rows[Number(row) - 1] ??= []);
    line[column] = look.includes('t="s"') ? strings[Number(value)] : Number(value);
  }
  // Lines left blank have no cells, and so no row.
  return Array.from({ length: rows.length }, (_, index) => rows[index] ?? []);
}

/** The rows of a CSV file after RFC 4180, its mark left out. */
export function csvRows(text: string): readonly (readonly string[])[] {
  const fields = text.slice(1).matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g);
  const rows: string[][] = [[]];
  for (const [, field = '', end] of fields) {
    rows.at(-1)?.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end !== ',') rows.push([]);
  }
  return rows;
}

/** Width and height in the header of a PNG. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** What the QR code in a PNG says; the browser reads the pixels, few enough to hand over. */
export async function codeIn(page: Page, png: Uint8Array): Promise<string | undefined> {
  const side = 400;
  const shades = await page.evaluate(
    async ({ encoded, size }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${encoded}`;
      await image.decode();
      const context = new OffscreenCanvas(size, size).getContext('2d');
      context?.drawImage(image, 0, 0, size, size);
      const { data } = context?.getImageData(0, 0, size, size) ?? { data: [] };
      return Array.from({ length: size * size }, (_, at) =>
        (data[at * 4] ?? 0) < 128 ? 1 : 0,
      ).join('');
    },
    { encoded: Buffer.from(png).toString('base64'), size: side },
  );
  const pixels = [...shades].flatMap((dark) =>
    dark === '1' ? [0, 0, 0, 255] : [255, 255, 255, 255],
  );
  return jsQR(new Uint8ClampedArray(pixels), side, side)?.data;
}
