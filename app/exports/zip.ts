// Stands in for fflate where the writer of sheets asks for it: its `zip` would start a worker from a blob for
// files above 160 kB, which the content policy refuses, and then wait for it without end.
import { zipSync, type FlateError, type Zippable } from 'fflate/browser';

export * from 'fflate/browser';

/** Packs files at once instead of in workers; same arguments as fflate's own. */
export function zip(
  files: Zippable,
  finish: (error: FlateError | null, data: Uint8Array) => void,
): void {
  finish(null, zipSync(files));
}
