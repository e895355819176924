// A text as the dark squares of a QR code, for the screen, for print and for slides.
import { encode } from 'uqr';

/** How many light modules must stand around the code for a phone to find it. */
const quietZone = 4;
/** What the largest code holds at error correction M, in bytes of UTF-8. */
export const qrCapacity = 2331;

export interface QrPath {
  /** Outline of the dark modules, one unit a module. */
  readonly path: string;
  /** Side of the whole square in modules, the quiet zone included. */
  readonly size: number;
}

/**
 * The QR code of a text at error correction M: up to a seventh of it may be smudged.
 *
 * @returns null when the text is longer than any code holds
 */
export function qrPath(text: string): QrPath | null {
  if (new TextEncoder().encode(text).length > qrCapacity) return null;
  const { data, size } = encode(text, { ecc: 'M', border: quietZone });
  return { path: data.map(rowPath).join(''), size };
}

/** Neighbours in a row are one bar, so that no hairline of light shows between them. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  let start = 0;
  for (let x = 0; x <= row.length; x += 1) {
    if (row[x] === true) continue;
    if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    start = x + 1;
  }
  return path;
}
