// What chat and mail programs do to a link: they glue the next signs and words to it, break it, escape it once more,
// or put full-width signs in place of plain ones. Here the text that was meant is found again.

/** Signs without a shape of their own: zero-width ones, marks of direction, soft hyphens, joiners. */
const unseen = /[\p{Cf}\u{FE00}-\u{FE0F}]/gu;

/**
 * An id at the start of a text, past the quotes and brackets around it. It is whole: a sign that joins
 * it to more letters makes another word of it, which is not shortened to one that exists.
 */
const idAtStart = /^[^\p{L}\p{N}]*([a-z0-9]+(?:-[a-z0-9]+)*)(?![-_]*[a-z0-9])/u;

/** A word processor makes dashes and fixed hyphens of the hyphens in an id. */
const dashInWord = /(?<=[a-z0-9])[\u2010-\u2015\u2212](?=[a-z0-9])/gi;

/** A second link, copied together with the first. */
const anotherLink = /(?<=[^/])https?:\/\/.*$/is;

/** The text in lower case and plain signs, unescaped as often as it was escaped; never throws. */
function plainOf(text: string): string {
  return unescaped(text)
    .replace(/%[0-9a-f]{0,2}/gi, '\uFFFD')
    .replace(/\p{No}/gu, '\uFFFD')
    .replace(anotherLink, '')
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(dashInWord, '-')
    .toLowerCase()
    .trim();
}

/** Reads escapes until none is left, at most three deep; a broken one becomes U+FFFD, which no word holds. */
export function unescaped(text: string): string {
  // JSON writes `&` and `=` as `\u0026` and `\u003d`.
  let read = text.replace(/(?:\\|%5c)u00([2-7][0-9a-f])/gi, '%$1');
  for (let round = 0; round < 3 && read.includes('%'); round += 1) {
    read = read.replace(/(?:%[0-9a-f]{2})+/gi, (escapes) => {
      const bytes = escapes.slice(1).split('%');
      return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 16)));
    });
  }
  return read.toWellFormed();
}

/**
 * The one word a damaged text means: as it stands, else whole across a break in it, else what stands
 * before the first sign that no id holds. It is never taken for a word that only looks alike.
 *
 * @param isKnown whether a word exists; nothing else is ever returned
 */
export function wordMeant(text: string, isKnown: (word: string) => boolean): string | undefined {
  if (isKnown(text)) return text;
  const plain = plainOf(text);
  // Quoted-printable mail writes `=` as `=3D`, and ends a line in `=`.
  const unquoted = plain.replace(/^3d/, '');
  const joined = unquoted.replace(/[\s=]/g, '');
  const hyphened = joined.replaceAll('_', '-');
  const words = [plain, joined, ...[joined, unquoted, plain, hyphened].map(startOf)];
  return words.find((word) => word !== '' && isKnown(word));
}

function startOf(plain: string): string {
  return idAtStart.exec(plain)?.[1] ?? '';
}

export interface ListMeant {
  readonly known: readonly string[];
  /** Words that could be ids and are not known; what is only a tail is not among them. */
  readonly lost: readonly string[];
}

/** The words a damaged list means, parted by commas of any script and width, by blanks and by bars. */
export function listMeant(text: string, isKnown: (word: string) => boolean): ListMeant {
  const exact = text.split(',').filter((piece) => piece !== '');
  if (exact.every(isKnown)) return { known: exact, lost: [] };
  const known: string[] = [];
  const lost: string[] = [];
  const plain = plainOf(text).replace(/=2c/g, ',');
  const pieces = plain.split(/[,、;|+/]/).flatMap((piece) => {
    // A stop stands for a comma where nothing but ids stand around it; else words were glued on.
    const stopped = piece.split(/[.。·・•:]/).filter((part) => part !== '');
    if (stopped.length > 1 && stopped.every((part) => wordMeant(part, isKnown) !== undefined)) {
      return stopped;
    }
    // A blank can part two words or break one.
    return wordMeant(piece.replace(/\s/g, ''), isKnown) === undefined ? piece.split(/\s/) : piece;
  });
  let isEnded = false;
  for (const [index, piece] of pieces.entries()) {
    const word = wordMeant(piece, isKnown);
    if (word !== undefined) known.push(word);
    else if (!isEnded && isMeaningful(piece, index === 0)) lost.push(startOf(piece) || piece);
    // Words glued to the last id can hold commas as well.
    const rest = piece.replace(/\s/g, '').slice(word?.length);
    isEnded ||= word !== undefined && /[\P{P}\p{Ps}]/u.test(rest);
  }
  return { known, lost };
}

/** Behind the first word, what begins like no id is what the sender wrote after the link. */
function isMeaningful(piece: string, isFirst: boolean): boolean {
  return isFirst ? /[\p{L}\p{N}]/u.test(piece) : startOf(piece) !== '';
}

/** Names and numbers of signs as HTML escapes them: what is left of one that was cut at its `&`. */
const leftover = /^[?&]*(?:(?:[a-z]{2,8}|#\d+|#x[0-9a-f]+);[?&]*)+/;

/** The key a damaged one means: `districts` of `amp;Districts`; '' where it holds none. */
export function keyMeant(key: string): string {
  return /^[^\p{L}\p{N}_]*([a-z0-9_][\w.-]*)/u.exec(keyText(key))?.[1] ?? '';
}

/**
 * True for a pair whose key begins like none: a sign escaped for HTML with what was behind it, or words
 * and signs after a link that happened to hold an `&`. A word of another script with a value is a key.
 */
export function isGluedPair(key: string, value: string): boolean {
  if (/^[?&]*(?!amp;)(?:[a-z]{2,8}|#\w+);/.test(plainOf(key))) return true;
  const text = keyText(key);
  return text === '' || (!/^_*[a-z0-9]/.test(text) && !/[\p{L}\p{N}]/u.test(unescaped(value)));
}

function keyText(key: string): string {
  return plainOf(key).replace(leftover, '');
}

/** Where pairs are parted, by whatever has become of `&` or `?`; a semicolon only before another key. */
const partings = /[&＆](?:amp;)*|[?？;；](?=\s*[\w.[\]]+[=＝])/;

/** Behind a path: what parts it from a query, once escaped or full-width as well; an `&` when the `?` was lost. */
const queryStart = /[?？&＆]|[;；](?=\s*\w+[=＝])/;

/** A damaged path as its segments may have been meant, the likeliest first, and the query glued to it. */
export function pathMeant(pathname: string): {
  readonly paths: readonly string[];
  readonly search: string;
} {
  const text = unescaped(pathname);
  const start = text.search(queryStart);
  const segments = plainOf(start < 0 ? text : text.slice(0, start))
    .split('/')
    .map((segment) => segment.replace(/\s/g, ''))
    .filter((segment) => segment !== '');
  // What is no id and begins with a sign was glued on; a word in another script may be a name.
  while (/^[^\p{L}\p{N}][^a-z0-9]*$/u.test(segments.at(-1) ?? '')) segments.pop();
  if (/^index\.html?(?![a-z0-9])/.test(segments.at(-1) ?? '')) segments.pop();
  const whole = `/${segments.join('/')}`;
  const starts = segments.map(startOf);
  const paths = starts.includes('') ? [whole] : [whole, `/${starts.join('/')}`];
  // Mark-up and emoticons bring slashes of their own: `/compare</a>`, `/districts/licang/微笑`.
  const marked = segments.findIndex((segment) => /^[a-z0-9-]+[<[({]/.test(segment)) + 1;
  const foreign = segments.findIndex((segment, index) => index > 1 && !/[a-z0-9]/.test(segment));
  for (const length of [marked, foreign]) {
    if (length > 0) paths.push(`/${starts.slice(0, length).join('/')}`);
  }
  // Words in brackets or behind a blank stand behind the address of the front page.
  if (/^\/+[\s<([{"'“‘（【《「『]/.test(text)) paths.push('/');
  return { paths, search: start < 0 ? '' : text.slice(start + 1) };
}

/** True for a text in which pairs of key and value are hidden. */
export function holdsPairs(text: string): boolean {
  return /[=＝]|^\s*\w+\s*[:：]/.test(unescaped(text));
}

/**
 * A query whose `&`, `=` or `?` were escaped, doubled or written full-width, as pairs of key and value.
 * Values stay as they are, for free text keeps its own signs.
 */
export function pairsMeant(text: string): readonly (readonly [key: string, value: string])[] {
  return unescaped(text)
    .split(partings)
    .map((pair) => {
      // A colon stands for `=` where a key alone is before it.
      const [, key = '', value = ''] =
        /^(\s*\w+\s*)[:：](.*)$/s.exec(pair) ?? /^([^=＝]*)[=＝]?(.*)$/s.exec(pair) ?? [];
      return [key, value] as const;
    });
}
