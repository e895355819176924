// Answers a query: hits by kind, best first; and where there are none, what comes near.
import type { SearchDocument, SearchKind } from './searchDocument';
import type { FoundWord, SearchIndex } from './searchIndex';
import { findPairs } from './searchPairs';
import { findWords, holding } from './searchQuery';
import { namesOf, scoreNames } from './searchScore';
import { byItself, findWord } from './searchWord';

interface SearchHit {
  readonly document: SearchDocument;
  readonly score: number;
}

export interface SearchGroup {
  readonly kind: SearchKind;
  /** The best of them, best first. */
  readonly hits: readonly SearchHit[];
  readonly total: number;
}

export interface SearchResult {
  /** The group with the best hit first. */
  readonly groups: readonly SearchGroup[];
  /** The words as they were looked for, with what was taken for them; their parts can be marked. */
  readonly words: readonly string[];
}

/** Added by kind: of two names that answer alike, the industry is meant before the project. */
const kindBonus: Readonly<Record<SearchKind, number>> = {
  pair: 12,
  industry: 5,
  district: 5,
  indicator: 4,
  zone: 2,
  view: 1,
  action: 0,
  project: 0,
  commitment: 0,
  theme: 0,
};
const weightBonus = 11;
/** What a district and an industry lose that no statement of that district names. */
const unstatedLoss = 30;
/** What a word is worth that stands in what a document is linked to, or in a statement. */
const linkScore = 12;
const statementScore = 20;
/** Of a kind with very many hits only so many are weighed: those that hold the words themselves come first. */
const mostWeighed = 600;
/** How many hits of a kind are given. */
const mostGiven = 6;

/**
 * Searches the documents for all the words of a query.
 *
 * @param query as typed; words are parted by blanks, and all of them must be found
 * @param mayBeSlip false for words that are known to be meant as they stand
 * @returns groups of hits; none when the query is blank or nothing holds all its words
 */
export function search(
  index: SearchIndex,
  query: string,
  mayBeSlip: (word: string) => boolean = () => true,
): SearchResult {
  const words = findWords(index, query, mayBeSlip);
  if (words.length === 0) return { groups: [], words: [] };
  const held = holding(words);
  const groups = [...index.numbers].flatMap(([kind, numbers]): readonly SearchGroup[] => {
    const own = kind === 'theme' ? [] : numbers.filter((number) => held[number] !== 0);
    if (own.length === 0) return [];
    const hits = mostTelling(own, held).map((number) => weigh(index, words, number));
    return [{ kind, hits: best(hits), total: own.length }];
  });
  const pairs = findPairs(index, words).map(({ document, score, isStated }) => ({
    document,
    score: isStated ? score + kindBonus.pair : score - unstatedLoss,
  }));
  if (pairs.length > 0) groups.push({ kind: 'pair', hits: best(pairs), total: pairs.length });
  return {
    groups: inOrder(groups),
    words: words.flatMap(({ word, meant }) => [word, ...meant]),
  };
}

/** One answer of several indexes that share no kind of document. */
export function searchEach(indexes: readonly SearchIndex[], query: string): SearchResult {
  const isHeld = (index: SearchIndex, word: string) =>
    findWord(index, word, false).found.includes(byItself);
  const results = indexes.map((index) =>
    search(
      index,
      query,
      (word) => !indexes.some((other) => other !== index && isHeld(other, word)),
    ),
  );
  return {
    groups: inOrder(results.flatMap(({ groups }) => groups)),
    words: [...new Set(results.flatMap(({ words }) => words))],
  };
}

/** The numbers of the documents that hold all the words of a query; null for a blank query. */
export function findAll(index: SearchIndex, query: string): ReadonlySet<number> | null {
  const words = findWords(index, query);
  if (words.length === 0) return null;
  return new Set([...holding(words).entries()].flatMap(([number, how]) => (how > 0 ? number : [])));
}

function mostTelling(numbers: readonly number[], held: Uint8Array): readonly number[] {
  if (numbers.length <= mostWeighed) return numbers;
  const own = numbers.filter((number) => held[number] === byItself);
  return (own.length > 0 ? own : numbers).slice(0, mostWeighed);
}

function weigh(index: SearchIndex, words: readonly FoundWord[], number: number): SearchHit {
  const document = index.documents[number];
  if (!document) throw new Error(`There is no document ${number}.`);
  const names = namesOf(index, document);
  const scores = words.map(({ word, meant, found }) => {
    const named = scoreNames(names, word, meant);
    return Math.max(named, found[number] === byItself ? statementScore : linkScore);
  });
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  return {
    document,
    score: mean + kindBonus[document.kind] + weightBonus * document.weight,
  };
}

function best(hits: readonly SearchHit[]): readonly SearchHit[] {
  return hits.toSorted((one, other) => other.score - one.score).slice(0, mostGiven);
}

function inOrder(groups: readonly SearchGroup[]): readonly SearchGroup[] {
  const topOf = (group: SearchGroup) => group.hits[0]?.score ?? 0;
  return groups.toSorted((one, other) => topOf(other) - topOf(one));
}
