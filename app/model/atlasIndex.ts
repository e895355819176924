// The search index of an atlas, made once for each year; lists and the palette ask the same one.
import type { Atlas } from './atlas';
import { findAll } from './search';
import type { SearchKind } from './searchDocument';
import { documentsOf } from './searchDocuments';
import { buildIndex, type SearchIndex } from './searchIndex';

interface Prepared {
  readonly index: SearchIndex;
  /** The last answer: every count on a screen asks the same question. */
  answer: { readonly query: string; readonly keys: ReadonlySet<string> | null } | null;
}

const prepared = new WeakMap<Atlas, Map<number, Prepared>>();

function preparedOf(atlas: Atlas, year: number): Prepared {
  const years = prepared.get(atlas) ?? new Map<number, Prepared>();
  prepared.set(atlas, years);
  const known = years.get(year);
  if (known) return known;
  const made: Prepared = {
    index: buildIndex(documentsOf(atlas, year), atlas.readings),
    answer: null,
  };
  years.set(year, made);
  return made;
}

/** The index of everything of one year. */
export function indexOf(atlas: Atlas, year: number): SearchIndex {
  return preparedOf(atlas, year).index;
}

/**
 * Asks for things of one kind by a query.
 *
 * @returns a test of an id, true for those that hold all the words; null for a blank query, which all hold
 */
export function holders(
  atlas: Atlas,
  year: number,
  kind: SearchKind,
  query: string,
): ((id: string) => boolean) | null {
  if (query.trim() === '') return null;
  const own = preparedOf(atlas, year);
  if (own.answer?.query !== query) {
    const numbers = findAll(own.index, query);
    const keys =
      numbers && new Set([...numbers].flatMap((number) => own.index.documents[number]?.key ?? []));
    own.answer = { query, keys };
  }
  const { keys } = own.answer;
  return keys && ((id) => keys.has(`${kind}:${id}`));
}
