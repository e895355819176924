// What to offer when nothing is found: names that come near, and the words that do find something alone.
import { nearestNamed } from './nearest';
import { pairOf } from './searchPairs';
import { queryWords } from './searchText';
import { findAll } from './search';
import type { SearchDocument } from './searchDocument';
import type { SearchIndex } from './searchIndex';
import { namesOf } from './searchScore';

export interface SearchAdvice {
  /** Things whose names come near what was typed, the nearest first. */
  readonly near: readonly SearchDocument[];
  /** Of several words, those that find something alone, with how many documents. */
  readonly alone: readonly { readonly word: string; readonly total: number }[];
}

const isOffered = ({ kind }: SearchDocument) => kind !== 'commitment' && kind !== 'theme';

/** Advice for a query that found nothing. */
export function adviceFor(index: SearchIndex, query: string): SearchAdvice {
  const words = queryWords(query);
  const named = index.documents.filter(isOffered).map((document) => ({
    id: document.key,
    names: [...document.names, ...namesOf(index, document).flatMap(({ letters }) => letters || [])],
    document,
  }));
  const sought = words.length > 1 ? [query, ...words] : words;
  const near = sought.flatMap((word) =>
    nearestNamed(word, named).map(({ entry }) => entry.document),
  );
  const alone = words.map((word) => ({ word, total: findAll(index, word)?.size ?? 0 }));
  return {
    near: [...new Set(near)].slice(0, 4),
    alone: words.length > 1 ? alone.filter(({ total }) => total > 0) : [],
  };
}

/** The documents of some keys that still exist, in the order of the keys; pairs are put together again. */
export function documentsByKey(
  documents: readonly SearchDocument[],
  keys: readonly string[],
): readonly SearchDocument[] {
  const find = (key: string) => documents.find((document) => document.key === key);
  return keys.flatMap((key) => {
    const [, districtId = '', industryId = ''] = /^pair:(.+)\/(.+)$/.exec(key) ?? [];
    const [district, industry] = [find(`district:${districtId}`), find(`industry:${industryId}`)];
    return (district && industry ? pairOf(district, industry) : find(key)) ?? [];
  });
}
