// The search index of an atlas, made once for each year; lists and the palette ask the same one.
import type { Atlas } from './atlas';
import { findAll } from './search';
import { documentsOf } from './searchDocuments';
import { buildIndex, type SearchIndex } from './searchIndex';

interface Prepared {
  readonly index: SearchIndex;
  /** The last answer: every count on a screen asks the same question. */
  answer: { readonly query: string; readonly ids: ReadonlySet<string> | null } | null;
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

/** The ids of the commitments that hold all the words of a query; null for a blank one, which all hold. */
export function commitmentsHolding(
  atlas: Atlas,
  year: number,
  query: string,
): ReadonlySet<string> | null {
  if (query.trim() === '') return null;
  const own = preparedOf(atlas, year);
  if (own.answer?.query !== query) {
    const numbers = findAll(own.index, query);
    const ids = numbers && new Set([...numbers].flatMap((number) => idOf(own.index, number)));
    own.answer = { query, ids };
  }
  return own.answer.ids;
}

function idOf({ documents }: SearchIndex, number: number): readonly string[] {
  const document = documents[number];
  return document?.kind === 'commitment' ? [document.key.slice('commitment:'.length)] : [];
}
