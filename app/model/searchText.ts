// How a text is folded so that what a reader types and what is stored meet.

/** Folds width, case, dashes and blanks. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a query; every one of them must be found. Chinese commas part words as blanks do. */
export function queryWords(query: string): readonly string[] {
  return foldText(query)
    .split(/[\s,;、。；，·|]+/u)
    .filter((word) => word !== '');
}

/** Signs that stand inside names and that nobody types: dots, quotation marks, brackets. */
const signs = /[·•“”‘’"'()《》「」]/gu;

const han = /\p{Script=Han}/u;

/** Tells whether a text holds a Chinese character. */
export function hasHan(text: string): boolean {
  return han.test(text);
}

/** Tells whether a word can be pinyin: Latin letters, ü and the apostrophe that parts syllables. */
export function isLatin(word: string): boolean {
  return /^[a-zü']+$/.test(word);
}

/** The letters of a word as pinyin is stored: no apostrophes, and v for ü; lü and nü typed with u also meet it. */
export function pinyinLetters(word: string): string {
  return foldPinyin(word.replaceAll("'", ''));
}

/** One spelling for what keyboards spell in two ways: lv and lu. */
export function foldPinyin(letters: string): string {
  return letters.replaceAll('ü', 'v').replace(/([ln])v/g, '$1u');
}

/** A text as the index keeps it: folded, and Chinese without the signs inside names (中化云谷 meets 中化·云谷). */
export function storedText(text: string): string {
  const folded = foldText(text);
  return hasHan(folded) ? folded.replace(signs, '') : folded;
}
