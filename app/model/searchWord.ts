// Which documents one word of a query finds: by its writing, its sound, its initials, or a name they are linked to.
import type { SearchIndex } from './searchIndex';
import { scan } from './searchLayer';
import { hasHan, isLatin, pinyinLetters } from './searchText';
import { nearWords } from './searchTypos';

/** How a document holds a word. */
export const byLink = 1;
export const byItself = 2;

export interface FoundWord {
  readonly word: string;
  /** What was looked for in its place when nothing is called by it: words a slip of a finger away. */
  readonly meant: readonly string[];
  /** By the number of the document: 0, byLink or byItself. */
  readonly found: Uint8Array;
}

/** Shorter Latin words must begin where a word begins: "ai" is not in "retail". */
const freeLength = 4;

/** Looks a folded word up in every document. */
export function findWord(index: SearchIndex, word: string): FoundWord {
  const found = new Uint8Array(index.documents.length);
  seek(index, word, found);
  const isCalled = index.documents.some(
    ({ kind }, number) => kind !== 'commitment' && found[number] === 1,
  );
  const meant = isCalled || !isLatin(word) ? [] : nearWords(pinyinLetters(word), index.lexicon);
  for (const near of meant) seek(index, near, found);
  return { word, meant, found: withLinks(index, found) };
}

function seek(index: SearchIndex, word: string, found: Uint8Array): void {
  if (hasHan(word)) {
    scan(index.chinese, word, found);
    return;
  }
  scan(index.latin, word, found, word.length < freeLength ? isWordStart : undefined);
  if (!isLatin(word) || word.length < 2) return;
  const letters = pinyinLetters(word);
  scan(index.pinyin, letters, found);
  scan(index.initials, letters, found);
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[a-z0-9]/.test(text[at - 1] ?? '');
}

/** A document holds the words of what it is linked to, one step away; its own words count for more. */
function withLinks(index: SearchIndex, own: Uint8Array): Uint8Array {
  const found = own.map((one) => (one === 1 ? byItself : 0));
  index.linked.forEach((linked, number) => {
    if (own[number] !== 1) return;
    for (const other of linked) if (found[other] === 0) found[other] = byLink;
  });
  return found;
}
