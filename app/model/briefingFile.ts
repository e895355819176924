// A briefing as a file of its own: written by one reader, opened by another, perhaps years later.
import { jsonFaults, type JsonFault } from './jsonFaults';
import { mostSlidesOfFile, readSlides, type ReadSlides } from './readSlides';
import type { Briefing } from './slide';

const format = 'plan-atlas-briefing';
const version = 1;

/** Writes a briefing as the text of a file. */
export function writeBriefingFile({ name, minutes, slides }: Briefing): string {
  const bare = slides.map(({ exhibit, address, title, note }) => ({
    exhibit,
    address,
    title,
    note,
  }));
  return `${JSON.stringify({ format, version, name, minutes, slides: bare }, null, 2)}\n`;
}

export type ReadBriefingFile =
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number }
  /** It ends before its end: it was not sent or saved whole. */
  | { readonly kind: 'cut'; readonly line: number }
  | { readonly kind: 'other-format'; readonly field: 'format' | 'version' | 'slides' }
  | { readonly kind: 'newer'; readonly version: number }
  | ({ readonly kind: 'read' } & ReadSlides);

/** Reads the text of a file; whatever it holds, this never throws. */
export function readBriefingFile(text: string): ReadBriefingFile {
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    const fault = jsonFaults(text).find(({ isFatal }) => isFatal);
    if (fault && isCut(text, fault)) return { kind: 'cut', line: fault.line };
    return { kind: 'not-json', line: fault?.line ?? 1, column: fault?.column ?? 1 };
  }
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== format) {
    return { kind: 'other-format', field: 'format' };
  }
  const written = 'version' in file ? file.version : undefined;
  if (typeof written !== 'number') return { kind: 'other-format', field: 'version' };
  if (written > version) return { kind: 'newer', version: written };
  if (!('slides' in file) || !Array.isArray(file.slides)) {
    return { kind: 'other-format', field: 'slides' };
  }
  return { kind: 'read', ...readSlides(file, mostSlidesOfFile) };
}

/** Tells whether a text could be read but that it ends: in a string, a word, or between two things. */
function isCut(text: string, { line, column }: JsonFault): boolean {
  const lines = text.split('\n').slice(line - 1);
  const [first = '', ...others] = lines;
  const rest = [[...first].slice(column - 1).join(''), ...others].join('\n').trim();
  return (
    text.trim() !== '' && /^(?:|"(?:[^"\\\n]|\\.)*\\?|-|\d+\.|t|tru?|fa?|fals?|nul?)$/u.test(rest)
  );
}
