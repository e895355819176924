// How well a name answers a word: the whole name before its beginning, writing before sound, sound before initials.
import type { Readings } from './pinyin';
import type { SearchDocument } from './searchDocument';
import type { SearchIndex } from './searchIndex';
import { initialsOf, spell } from './searchLayer';
import { hasHan, isLatin, isWordStart, joinedName, pinyinLetters, storedText } from './searchText';

/** A name with its sound, prepared once. */
export interface SpokenName {
  readonly text: string;
  /** An English name without blanks and hyphens, as it may be typed; '' for a Chinese one. */
  readonly joined: string;
  /** Syllables one after the other, and where each begins; empty for a name without Chinese. */
  readonly letters: string;
  readonly starts: readonly number[];
  readonly initials: string;
}

/** Marks of the ways to meet a word: all of the name, its beginning, the beginning of a word in it, inside. */
interface Marks {
  readonly whole: number;
  readonly beginning: number;
  readonly word: number;
  readonly inside: number;
}
const writing: Marks = { whole: 93, beginning: 88, word: 74, inside: 34 };
const joined: Marks = { whole: 84, beginning: 78, word: 0, inside: 0 };
const sound: Marks = { whole: 84, beginning: 78, word: 58, inside: 0 };
const initial: Marks = { whole: 76, beginning: 70, word: 44, inside: 0 };
/** What a name loses for being an alias. */
const aliasLoss = 9;
/** What a word loses that had to be taken for another. */
const slipLoss = 22;
/** Gained by pinyin that ends with a syllable: laixihu is 莱西湖 before 莱西会议. */
const endGain = 4;
/** Added for the share of the name that the word covers. */
const coverage = 6;

/** Prepares the names of one document for `scoreNames`. */
function spokenNames(readings: Readings, names: readonly string[]): readonly SpokenName[] {
  return names.map((name) => {
    const text = storedText(name);
    const { letters, starts } = spell(readings, [text]);
    return {
      text,
      joined: joinedName(text),
      letters: letters.trimEnd(),
      starts,
      initials: initialsOf(readings, [text]),
    };
  });
}

const prepared = new WeakMap<SearchDocument, readonly SpokenName[]>();

/** The prepared names of a document of an index, made when they are first weighed. */
export function namesOf(index: SearchIndex, document: SearchDocument): readonly SpokenName[] {
  const known = prepared.get(document);
  if (known) return known;
  const names = spokenNames(index.readings, document.names);
  prepared.set(document, names);
  return names;
}

/**
 * The best mark a word gets from some names, from 0 to 100.
 *
 * @param names prepared names, the two of the title first; later ones are aliases
 * @param word folded
 * @param meant words a slip away, tried when the word itself finds nothing here
 */
export function scoreNames(
  names: readonly SpokenName[],
  word: string,
  meant: readonly string[] = [],
): number {
  const best = (sought: string) =>
    Math.max(
      0,
      ...names.map((name, index) => {
        const score = scoreName(name, sought);
        return score > 0 && index > 1 ? score - aliasLoss : score;
      }),
    );
  const own = best(word);
  if (own > 0) return own;
  return Math.max(0, ...meant.map((near) => best(near) - slipLoss));
}

/** Tells whether a name begins with a word, in writing or in pinyin, or is the word in initials. */
export function isNameBegun(names: readonly SpokenName[], word: string): boolean {
  const letters = isLatin(word) ? pinyinLetters(word) : '';
  return names.some(
    (name) =>
      name.text.startsWith(word) ||
      (letters.length > 1 && (name.letters.startsWith(letters) || name.initials === letters)),
  );
}

function scoreName(name: SpokenName, word: string): number {
  const written = markOf(name.text, word, writing, (at) => mayBegin(name.text, at));
  if (name.starts.length === 0) {
    return Math.max(
      written,
      markOf(name.joined, word, joined, () => false),
    );
  }
  if (!isLatin(word) || word.length < 2) return written;
  const letters = pinyinLetters(word);
  const spoken = markOf(name.letters, letters, sound, (at) => name.starts.includes(at));
  const isEnded = name.starts.includes(name.letters.indexOf(letters) + letters.length);
  const short = markOf(name.initials, letters, initial, () => true);
  return Math.max(written, spoken > 0 && isEnded ? spoken + endGain : spoken, short);
}

/** The mark of the best place where the word stands; later places may be the better ones. */
function markOf(
  text: string,
  word: string,
  marks: Marks,
  isStart: (at: number) => boolean,
): number {
  if (word === '') return 0;
  if (text === word) return marks.whole + coverage;
  let best = 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    best = Math.max(best, at === 0 ? marks.beginning : isStart(at) ? marks.word : marks.inside);
  }
  return best === 0 ? 0 : best + (coverage * word.length) / text.length;
}

/** Every Chinese character may begin a word; a Latin letter only after something else. */
function mayBegin(text: string, at: number): boolean {
  return hasHan(text[at] ?? '') || isWordStart(text, at);
}
