// How a text is folded so that what a reader types and what is stored meet.

/** Folds width, case, dashes, apostrophes and blanks; signs of operators and of thousands go. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/[≥≤≈]|(?<=\d),(?=\d{3})/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text without those signs. */
export function withoutSigns(text: string): string {
  return text.replace(signs, '');
}

/** Tells whether a Latin word or a figure begins at a place of a folded text. */
export function isWordStart(text: string, at: number): boolean {
  return at === 0 || !isWordLetter(text.charCodeAt(at - 1));
}

/** Tells whether one ends before a place. */
export function isWordEnd(text: string, at: number): boolean {
  return !isWordLetter(text.charCodeAt(at));
}

/** Latin letters and digits of folded text; asked of every place a short word stands, hence by code. */
function isWordLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** The words of a query; every one of them must be found. Chinese commas part words as blanks do; AI+ is AI. */
export function queryWords(query: string): readonly string[] {
  return withoutSigns(foldText(query))
    .split(/[\s,;、。；，|]+/u)
    .map((word) => word.replace(/(?<=\D)\++$/, ''))
    .filter((word) => word !== '');
}

/** Signs that stand inside names and that few type: dots, quotation marks, brackets. */
const signs = /[·•“”"()《》「」]/gu;

const han = /\p{Script=Han}/u;

/** Tells whether a text holds a Chinese character. */
export function hasHan(text: string): boolean {
  return han.test(text);
}

/** Tells whether a word can be pinyin: Latin letters, ü and the apostrophe that parts syllables; digits among them. */
export function isLatin(word: string): boolean {
  return /^(?=.*[a-z])[a-z0-9ü']+$/.test(word);
}

/** The letters of a word as pinyin is stored: no apostrophes, and v for ü; lü and nü typed with u also meet it. */
export function pinyinLetters(word: string): string {
  return foldPinyin(word.replaceAll("'", ''));
}

/** One spelling for what keyboards spell in two ways: lv and lu. */
export function foldPinyin(letters: string): string {
  return letters.replaceAll('ü', 'v').replace(/([ln])v/g, '$1u');
}

/** An English name as it is typed in one piece: lowaltitude. Short and Chinese ones have no such form. */
export function joinedName(folded: string): string {
  if (hasHan(folded) || !/[\s-]/.test(folded)) return '';
  const joined = folded.replace(/[\s-]/g, '');
  return joined.length < 6 ? '' : joined;
}

const longestSyllable = 6;

/**
 * Tells whether letters can be pinyin: syllables one after the other, the last perhaps only begun. English
 * words seldom are, and need not be sought among the sounds.
 *
 * @param syllables those that occur, with the beginnings of each, folded
 */
export function isSpelling(syllables: ReadonlySet<string>, letters: string): boolean {
  const reached = new Set([0]);
  for (let from = 0; from < letters.length; from += 1) {
    if (!reached.has(from)) continue;
    for (let length = 1; length <= longestSyllable; length += 1) {
      const part = letters.slice(from, from + length);
      if (from + length >= letters.length && syllables.has(`${part}…`)) return true;
      if (syllables.has(part)) reached.add(from + length);
    }
  }
  return false;
}

/** Syllables and their beginnings, these with an ellipsis, as `isSpelling` asks for them. */
export function spellingsOf(syllables: readonly string[]): ReadonlySet<string> {
  return new Set(
    syllables
      .map(foldPinyin)
      .flatMap((syllable) => [
        syllable,
        ...Array.from(syllable, (_, at) => `${syllable.slice(0, at + 1)}…`),
      ]),
  );
}

/** A text as the index keeps it: folded, and Chinese without the signs inside names (中化云谷 meets 中化·云谷). */
export function storedText(text: string): string {
  const bare = withoutSigns(foldText(text));
  return hasHan(bare) ? bare.replaceAll("'", '') : bare;
}
