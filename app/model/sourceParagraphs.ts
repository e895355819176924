// The text of a source as citations count it: paragraph n is the nth non-empty line, spans are code points.

/** The non-empty lines of a text. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** How many code points a string has; an emoji or a rare character is one. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** The code points from `start` up to `end`. */
export function spanOf(text: string, start: number, end?: number): string {
  return [...text].slice(start, end).join('');
}
