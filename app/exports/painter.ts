// Who draws pictures for a file: the browser; tests of files draw a stand-in.
import type { Subject } from './exportJob';

interface PictureSize {
  /** Of the picture in its own units, 96 to the inch. */
  readonly width: number;
  readonly height: number;
  /** Of the smallest type, in the same units. */
  readonly type: number;
}

export interface Painter {
  /** The exhibit alone as a PNG in a data address. */
  readonly figure: (subject: Subject, size: PictureSize, signal: AbortSignal) => Promise<string>;
  /** A link as a QR code, a PNG in a data address; null where it is longer than any code holds. */
  readonly code: (link: string) => Promise<string | null>;
}
