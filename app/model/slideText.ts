// Writes any text in characters that a link may hold as they are: Latin stays readable, two Chinese characters take five letters.

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const base = digits.length;

/** What briefings are written in, as ranges of code points; two numbers below 30,000 fit into five digits. */
const common: readonly (readonly [number, number])[] = [
  [0x20, 0x2ff],
  [0x2000, 0x23ff],
  [0x3000, 0x30ff],
  [0x4e00, 0x9fff],
  [0xff00, 0xffef],
];
const commonCount = common.reduce((sum, [first, last]) => sum + last - first + 1, 0);

/** Kept as they are; a blank becomes `+` in the address. */
const plain = /^[A-Za-z0-9 -]$/;

/**
 * Encodes a text: plain characters stand for themselves, runs of others stand between two `_`.
 *
 * @returns letters, digits, `-`, `_` and blanks only; a lone half of a surrogate pair becomes U+FFFD
 */
export function encodeText(text: string): string {
  const runs: string[][] = [];
  let isCoded = false;
  for (const character of text.toWellFormed()) {
    if (plain.test(character) === isCoded || runs.length === 0) {
      isCoded = !plain.test(character);
      runs.push([]);
    }
    runs.at(-1)?.push(character);
  }
  return runs
    .map((run) => (plain.test(run[0] ?? ' ') ? run.join('') : `_${encodeRun(run)}_`))
    .join('');
}

/** Groups of five digits hold two common characters, a last group of three or four holds one of any kind. */
function encodeRun(run: readonly string[]): string {
  const points = run.map((character) => character.codePointAt(0) ?? 0xfffd);
  let coded = '';
  for (let index = 0; index < points.length; index += 1) {
    const point = points[index] ?? 0;
    const next = points[index + 1];
    const [first, second] = [commonIndex(point), next === undefined ? -1 : commonIndex(next)];
    if (first >= 0 && second >= 0) {
      coded += inDigits(first * commonCount + second, 5);
      index += 1;
    } else {
      // A single character ends the run, as only the length tells the groups apart.
      coded += point < base ** 3 ? inDigits(point, 3) : inDigits(point, 4);
      if (index < points.length - 1) coded += '__';
    }
  }
  return coded;
}

/**
 * Decodes what `encodeText` wrote.
 *
 * @param canBeOpen true where the `_` that closes the last run may have been dropped on the way
 * @returns null where the code is broken, as after a link was cut
 */
export function decodeText(code: string, canBeOpen = false): string | null {
  const pieces = code.split('_');
  // Plain and coded pieces take turns, so an open run leaves an even number of pieces.
  if (pieces.length % 2 === 0 && !canBeOpen) return null;
  let text = '';
  for (const [index, piece] of pieces.entries()) {
    if (index % 2 === 0) {
      if (![...piece].every((character) => plain.test(character))) return null;
      text += piece;
      continue;
    }
    const run = decodeRun(piece);
    if (run === null) return null;
    text += run;
  }
  return text;
}

function decodeRun(code: string): string | null {
  const rest = code.length % 5;
  if (code === '' || rest === 1 || rest === 2) return null;
  let text = '';
  for (let start = 0; start + 5 <= code.length; start += 5) {
    const pair = fromDigits(code.slice(start, start + 5));
    if (pair === null || pair >= commonCount ** 2) return null;
    text += commonAt(Math.floor(pair / commonCount)) + commonAt(pair % commonCount);
  }
  if (rest === 0) return text;
  const point = fromDigits(code.slice(-rest));
  if (point === null || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return null;
  return text + String.fromCodePoint(point);
}

function commonIndex(point: number): number {
  let before = 0;
  for (const [first, last] of common) {
    if (point >= first && point <= last) return before + point - first;
    before += last - first + 1;
  }
  return -1;
}

function commonAt(index: number): string {
  let rest = index;
  for (const [first, last] of common) {
    const count = last - first + 1;
    if (rest < count) return String.fromCodePoint(first + rest);
    rest -= count;
  }
  return '';
}

function inDigits(value: number, length: number): string {
  let rest = value;
  let text = '';
  for (let place = 0; place < length; place += 1) {
    text = digits.charAt(rest % base) + text;
    rest = Math.floor(rest / base);
  }
  return text;
}

function fromDigits(text: string): number | null {
  let value = 0;
  for (const character of text) {
    const digit = digits.indexOf(character);
    if (digit < 0) return null;
    value = value * base + digit;
  }
  return value;
}
