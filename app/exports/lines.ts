// Breaks text into lines before it is drawn: SVG has no lines of its own.
import { textWidth } from '~/charts/textWidth';

/** Full-width marks that may not begin a line. */
const notFirst = /^[，。；：、！？）》」』”’…—·,.;:!?)]/;

/**
 * The lines of a text at a width: Chinese breaks anywhere but before a closing mark, Latin words and
 * numbers hold together unless one alone is too wide.
 */
export function linesOf(text: string, size: number, width: number): readonly string[] {
  const pieces = text.match(/[⺀-￯]|[^\s⺀-￯]+|\s+/gu) ?? [];
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces.flatMap((one) => split(one, size, width))) {
    const isFull = textWidth(line + piece, size) > width && line !== '';
    if (isFull && !notFirst.test(piece)) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line].filter((one) => one !== '');
}

/** A word wider than the line, such as an address, in pieces that fit. */
function split(word: string, size: number, width: number): readonly string[] {
  if (textWidth(word, size) <= width) return [word];
  const most = Math.max(1, Math.floor(width / (size * 0.7)));
  return word.match(new RegExp(`.{1,${most}}`, 'gu')) ?? [word];
}
