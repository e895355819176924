// Text in lines, before it is drawn: where Chinese and Latin may break, and how wide each line will be.
import { textWidth } from './textWidth';

/** Lines stand this far apart, in sizes of their type. */
export const lineStep = 1.32;

/** Names and figures are set bold, which is a little wider. */
const boldWidening = 1.06;
/** The thin gap that the browser sets between Chinese and Latin or digits, in sizes of the type. */
const scriptGap = 0.125;
/** Some faces set these signs as wide as a Chinese character. */
const signWidening = 0.1;
/** Chinese faces give these a square of their own, Latin ones half of it. */
const squareWidening = 0.45;

/** How wide a text will be, with what bold type and the gaps between scripts add; units of its size. */
export function measureText(text: string, size: number, isBold = false): number {
  const seams = text.match(
    /\p{Script=Han}(?=[\p{Script=Latin}\d])|[\p{Script=Latin}\d](?=\p{Script=Han})/gu,
  );
  const signs = text.match(/[≥≤≈]/g);
  const squares = text.match(/[“”‘’…—¶○·]/g);
  const plain = textWidth(text, size) * (isBold ? boldWidening : 1);
  const extra =
    (seams?.length ?? 0) * scriptGap +
    (signs?.length ?? 0) * signWidening +
    (squares?.length ?? 0) * squareWidening;
  return plain + extra * size;
}

/** The widest of some texts; 0 for none. */
export function widestText(texts: readonly string[], size: number, isBold = false): number {
  return texts.reduce((widest, text) => Math.max(widest, measureText(text, size, isBold)), 0);
}

/** A number with its sign and unit, which no line end may part; English units are the word behind it. */
const value =
  /[≥≤≈><]?\d[\d.,–-]*(?:%| ?(?:[万亿千百]*(?:个?百分点|平方米|平方公里|公里|立方米|[\p{Script=Han}])))?(?: (?=[a-z])[a-z-]+)?/u;
const whole = new RegExp(`${value.source}|[\\p{Script=Latin}\\d’'./&+@:_-]+|\\s+|.`, 'gsu');
const closing = /^[，。、；：！？）》」』”’…%·,.;:!?)\]]/u;
const opening = /[（《「『“‘([]$/u;

/** The pieces of a text that stay whole; punctuation goes with what it belongs to. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  for (const part of text.match(whole) ?? []) {
    const last = pieces.at(-1);
    if (last !== undefined && last.trim() !== '' && (closing.test(part) || opening.test(last))) {
      pieces[pieces.length - 1] = last + part;
    } else pieces.push(part);
  }
  return pieces;
}

/**
 * Breaks a text into lines no wider than the room: Chinese anywhere but before closing and after
 * opening punctuation, Latin at blanks, a value never from its unit.
 *
 * @param room in the units of `size`; a single piece that is wider is broken by letters
 * @returns at least one line, which may be empty
 */
export function wrapText(
  text: string,
  room: number,
  size: number,
  isBold = false,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => measureText(candidate.trimEnd(), size, isBold) <= room;
  for (const part of piecesOf(text)) {
    if (fits(line + part)) {
      line += part;
      continue;
    }
    if (line.trim() !== '') lines.push(line.trim());
    line = part.trimStart();
    while (!fits(line) && [...line].length > 1) {
      const count = breakWithin(line, fits);
      lines.push([...line].slice(0, count).join(''));
      line = [...line].slice(count).join('');
    }
  }
  return line.trim() !== '' || lines.length === 0 ? [...lines, line.trim()] : lines;
}

/** How many letters of a piece too wide for a line stay on it: up to a hyphen, else before no closing sign. */
function breakWithin(long: string, fits: (part: string) => boolean): number {
  const letters = [...long];
  let most = letters.length - 1;
  while (most > 1 && !fits(letters.slice(0, most).join(''))) most -= 1;
  const hyphen = letters.slice(0, most).lastIndexOf('-');
  if (hyphen > 0) return hyphen + 1;
  let count = most;
  while (count > 1 && closing.test(letters[count] ?? '')) count -= 1;
  return closing.test(letters[count] ?? '') ? most : count;
}

/** The same in as few lines, but of about equal length: no lone last character. */
export function balanceText(
  text: string,
  room: number,
  size: number,
  isBold = false,
): readonly string[] {
  const lines = wrapText(text, room, size, isBold);
  if (lines.length < 2) return lines;
  let even = lines;
  for (let width = room - size / 2; width > 0; width -= size / 2) {
    const narrower = wrapText(text, width, size, isBold);
    const isBroken = widestText(narrower, size, isBold) > width || narrower.length > lines.length;
    if (isBroken) return even;
    even = narrower;
  }
  return even;
}
