// Which documents one word of a query finds: by its writing, its sound, its initials, or a name they are linked to.
import type { FoundWord, SearchIndex, SearchLayers } from './searchIndex';
import { scan } from './searchLayer';
import { hasHan, isLatin, isSpelling, isWordEnd, isWordStart, pinyinLetters } from './searchText';
import { nearWords } from './searchTypos';

/** How a document holds a word. */
const byLink = 1;
export const byItself = 2;

/** Shorter Latin words must begin where a word begins: "ai" is not in "retail". */
const freeLength = 4;
/** Shorter ones must be whole words in statements, "AI" but not "aim", and are not heard there: too much sounds so. */
const heardLength = 3;
const mostAnswers = 24;

/**
 * Looks a folded word up in every document.
 *
 * @param mayBeSlip false where the word is known to be meant as it stands
 */
export function findWord(index: SearchIndex, word: string, mayBeSlip = true): FoundWord {
  const asItStands = answered(index, word, () => {
    const found = new Uint8Array(index.documents.length);
    seek(index.named, word, index.syllables, found);
    seek(index.stated, word, index.syllables, found);
    return { word, meant: [], found: withLinks(index, found) };
  });
  // What anything holds as it stands was meant so.
  const isSlip = mayBeSlip && isLatin(word) && !asItStands.found.includes(byItself);
  return isSlip ? answered(index, `~${word}`, () => findMeant(index, word)) : asItStands;
}

/** What is held by the words a slip away from a word. */
function findMeant(index: SearchIndex, word: string): FoundWord {
  const found = new Uint8Array(index.documents.length);
  const meant = slipsOf(word, index);
  // Names lead on to the statements they are linked to, so those need no pass of their own.
  for (const near of meant) seek(index.named, near, index.syllables, found);
  const [first] = meant;
  if (first !== undefined && !found.includes(1)) {
    seek(index.stated, first, index.syllables, found);
  }
  return { word, meant, found: withLinks(index, found) };
}

/** The answer of a key: one of the latest, or made now. */
function answered({ answers }: SearchIndex, key: string, make: () => FoundWord): FoundWord {
  const known = answers.get(key);
  if (known) return known;
  const answer = make();
  answers.set(key, answer);
  // A map gives back its keys in the order they came.
  const [oldest] = answers.keys();
  if (answers.size > mostAnswers && oldest !== undefined) answers.delete(oldest);
  return answer;
}

/** Words a slip away in English, and in pinyin where that is spelled otherwise (lv for lu). */
function slipsOf(word: string, { lexicon }: SearchIndex): readonly string[] {
  const spellings = new Set([word, pinyinLetters(word)]);
  return [...new Set([...spellings].flatMap((spelling) => nearWords(spelling, lexicon)))];
}

function seek(
  layers: SearchLayers,
  word: string,
  syllables: ReadonlySet<string>,
  found: Uint8Array,
): void {
  const { from, chinese, latin, pinyin, initials } = layers;
  if (hasHan(word)) {
    scan(chinese, word, found, from);
    return;
  }
  const isShort = !initials && word.length < heardLength;
  // One letter alone says nothing of a statement.
  if (isShort && word.length === 1 && isLatin(word)) return;
  const accepts = isShort
    ? (text: string, at: number) => isWordStart(text, at) && isWordEnd(text, at + word.length)
    : isWordStart;
  scan(latin, word, found, from, word.length < freeLength ? accepts : undefined);
  if (!isLatin(word) || word.length < 2 || isShort) return;
  const letters = pinyinLetters(word);
  // Names are few, and hold letters among their syllables: 联东U谷.
  if (initials || isSpelling(syllables, letters)) scan(pinyin, letters, found, from);
  if (initials) scan(initials, letters, found, from);
}

/** A document holds the words of what it is linked to, one step away; its own words count for more. */
function withLinks(index: SearchIndex, own: Uint8Array): Uint8Array {
  const found = own.map((one) => (one === 1 ? byItself : 0));
  for (const [number, linked] of index.linked) {
    if (own[number] !== 1) continue;
    for (const other of linked) if (found[other] === 0) found[other] = byLink;
  }
  return found;
}
