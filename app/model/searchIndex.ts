// Everything prepared for looking up a word: texts by writing, who is linked to whom, and the known words.
import type { Readings } from './pinyin';
import type { SearchDocument, SearchKind } from './searchDocument';
import {
  initialsOf,
  plainLayer,
  spell,
  spelledLayer,
  type SearchLayer,
  type Spelled,
} from './searchLayer';
import { hasHan, joinedName, spellingsOf, storedText } from './searchText';
import type { Lexicon } from './searchTypos';

/** The texts of some documents by writing; initials are those of names, so statements have none. */
export interface SearchLayers {
  /** The number of the first of these documents. */
  readonly from: number;
  /** Chinese texts, whole. */
  readonly chinese: SearchLayer;
  /** English texts, and the Latin words and figures inside Chinese ones. */
  readonly latin: SearchLayer;
  readonly pinyin: SearchLayer;
  readonly initials: SearchLayer | null;
}

export interface SearchIndex {
  /** What has a name comes first, statements last. */
  readonly documents: readonly SearchDocument[];
  readonly readings: Readings;
  readonly named: SearchLayers;
  readonly stated: SearchLayers;
  /** The numbers of the documents of each kind. */
  readonly numbers: ReadonlyMap<SearchKind, readonly number[]>;
  /** For documents that others count as their own, the numbers of those. */
  readonly linked: ReadonlyMap<number, readonly number[]>;
  readonly lexicon: Lexicon;
  /** What pinyin is made of here. */
  readonly syllables: ReadonlySet<string>;
  /** Words looked up lately: of several words only the one that is being typed is new. */
  readonly answers: Map<string, FoundWord>;
}

/** How a document holds a word, by its number: 0 not at all, 1 by a link, 2 by itself. */
export interface FoundWord {
  readonly word: string;
  /** What was looked for in its place when nothing is called by it: words a slip of a finger away. */
  readonly meant: readonly string[];
  readonly found: Uint8Array;
}

/** Prepares documents for search; some milliseconds for a city, seconds for 100,000 statements. */
export function buildIndex(given: readonly SearchDocument[], readings: Readings): SearchIndex {
  const isNamed = ({ kind }: SearchDocument) => kind !== 'commitment';
  const named = given.filter(isNamed);
  const stated = given.filter((document) => !isNamed(document));
  const documents = [...named, ...stated];
  const texts = documents.map((document) => [
    ...[...document.names, ...document.body].map(storedText),
    ...joinedOf(document),
  ]);
  const spelled = texts.map((own) => spell(readings, own));
  const layers = (from: number, to: number, initials: SearchLayer | null): SearchLayers => ({
    from,
    chinese: plainLayer(texts.slice(from, to).map((own) => own.filter(hasHan).join(' '))),
    latin: plainLayer(texts.slice(from, to).map(latinOf)),
    pinyin: spelledLayer(spelled.slice(from, to)),
    initials,
  });
  const initials = named.map(({ names }) => initialsOf(readings, names.map(storedText)));
  return {
    documents,
    readings,
    named: layers(0, named.length, plainLayer(initials)),
    stated: layers(named.length, documents.length, null),
    numbers: numbersByKind(documents),
    linked: linksOf(documents),
    lexicon: lexiconOf(documents, readings, texts, spelled),
    syllables: spellingsOf(Object.keys(readings.usual)),
    answers: new Map(),
  };
}

function latinOf(texts: readonly string[]): string {
  return texts
    .flatMap((text) => (hasHan(text) ? (text.match(/[\w.%+-]+/g) ?? []) : text))
    .join(' ');
}

/** English names in one piece; statements are not typed so. */
function joinedOf({ names }: SearchDocument): readonly string[] {
  return names.map((name) => joinedName(storedText(name))).filter((name) => name !== '');
}

function numbersByKind(
  documents: readonly SearchDocument[],
): ReadonlyMap<SearchKind, readonly number[]> {
  const numbers = new Map<SearchKind, number[]>();
  documents.forEach(({ kind }, number) => append(numbers, kind, number));
  return numbers;
}

function linksOf(documents: readonly SearchDocument[]): ReadonlyMap<number, readonly number[]> {
  const numbers = new Map(documents.map(({ key }, number) => [key, number]));
  const linked = new Map<number, number[]>();
  documents.forEach(({ links }, number) => {
    for (const key of links) {
      const to = numbers.get(key);
      if (to !== undefined) append(linked, to, number);
    }
  });
  return linked;
}

function append<Key>(lists: Map<Key, number[]>, key: Key, number: number): void {
  const list = lists.get(key);
  if (list) list.push(number);
  else lists.set(key, [number]);
}

function lexiconOf(
  documents: readonly SearchDocument[],
  readings: Readings,
  texts: readonly (readonly string[])[],
  spelled: readonly Spelled[],
): Lexicon {
  const names = new Set<string>();
  const statements = new Set<string>();
  documents.forEach((document, index) => {
    const isNamed = document.kind !== 'commitment';
    const words = isNamed ? names : statements;
    for (const text of texts[index] ?? []) {
      for (const word of text.match(/[a-z]{3,}/g) ?? []) words.add(word);
    }
    if (isNamed) addEndings(names, readings, document.names.map(storedText));
    else addPairs(statements, spelled[index]);
  });
  return { names: [...names], statements: [...statements].filter((word) => !names.has(word)) };
}

/** The pinyin of a name from each of its syllables on: any of them may be where the reader begins. */
function addEndings(words: Set<string>, readings: Readings, names: readonly string[]): void {
  for (const name of names) {
    const { letters, starts } = spell(readings, [name]);
    for (const start of starts) words.add(letters.slice(start).split(' ', 1)[0] ?? '');
  }
}

/** Two syllables side by side, the usual length of a word; whole statements would be too many. */
function addPairs(words: Set<string>, spelled: Spelled | undefined): void {
  spelled?.starts.forEach((start, index) => {
    const end = spelled.starts[index + 2] ?? spelled.letters.length;
    const pair = spelled.letters.slice(start, end);
    if (!pair.includes(' ')) words.add(pair);
  });
}
