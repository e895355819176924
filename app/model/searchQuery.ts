// The words of a query looked up one by one, and which documents hold them all.
import type { FoundWord, SearchIndex } from './searchIndex';
import { namesOf } from './searchScore';
import { hasHan, pinyinLetters, queryWords } from './searchText';
import { byItself, findWord } from './searchWord';

/** The words of a query, each looked up; one that nothing holds may be two written without a blank. */
export function findWords(
  index: SearchIndex,
  query: string,
  mayBeSlip: (word: string) => boolean = () => true,
): readonly FoundWord[] {
  return queryWords(query).flatMap((word) => {
    const whole = findWord(index, word, mayBeSlip(word));
    if (whole.meant.length === 0 && whole.found.includes(byItself)) return whole;
    const parts = hasHan(word) ? cut(index, word) : cutSound(index, pinyinLetters(word));
    return parts ?? whole;
  });
}

/**
 * 李沧低空 is 李沧 and 低空: the cut with the longest first part of which both parts are found together. A
 * single character is no word: cut so far, 电力 would be found wherever 电 and 力 stand.
 */
function cut(index: SearchIndex, word: string): readonly FoundWord[] | undefined {
  const characters = [...word];
  for (let length = characters.length - 2; length >= 2; length -= 1) {
    const parts = [characters.slice(0, length), characters.slice(length)];
    const found = together(
      index,
      parts.map((part) => part.join('')),
    );
    if (found) return found;
  }
  return undefined;
}

/** licangdikong begins with the pinyin of a district's name, and goes on with what is sought there. */
function cutSound(index: SearchIndex, word: string): readonly FoundWord[] | undefined {
  for (const number of index.numbers.get('district') ?? []) {
    const document = index.documents[number];
    const letters = (document && namesOf(index, document)[0]?.letters) ?? '';
    const rest = word.slice(letters.length);
    if (letters === '' || rest.length < 2 || !word.startsWith(letters)) continue;
    const found = together(index, [letters, rest]);
    if (found) return found;
  }
  return undefined;
}

/** The words looked up, when some document holds all of them. */
function together(index: SearchIndex, words: readonly string[]): readonly FoundWord[] | undefined {
  const found = words.map((word) => findWord(index, word));
  return holding(found).some((how) => how > 0) ? found : undefined;
}

/** How each document holds all of the words, by its number: by itself, by a link for one of them at least, or not at all. */
export function holding(words: readonly FoundWord[]): Uint8Array {
  const [first, ...others] = words.map(({ found }) => found);
  const held = Uint8Array.from(first ?? []);
  for (const found of others) {
    for (let number = 0; number < held.length; number += 1) {
      held[number] = Math.min(held[number] ?? 0, found[number] ?? 0);
    }
  }
  return held;
}
