// The address is the view: a pure pair that reads a query string into a selection and writes it back in canonical form.
import { isAddedKey } from './addedKeys';
import { addressKeys, type AddressKey } from './addressKeys';
import { holdsPairs, isGluedPair, keyMeant, listMeant, pairsMeant, wordMeant } from './gluedText';
import type { Place, PlaceName } from './place';
import type { Selection } from './selection';
import type { Vocabulary } from './vocabulary';

/** One thing an address named that does not exist: the key and the value that were dropped. */
export interface Repair {
  readonly key: string;
  readonly value: string;
}

export interface ParsedAddress {
  readonly selection: Selection;
  readonly repairs: readonly Repair[];
  /** The keys that set something; all others stand at their default. */
  readonly named: readonly string[];
}

/**
 * Reads the query of an address: as it stands, and where that names nothing, as it was before a chat or
 * mail program broke it or glued words to it. What is only glued on goes without a word.
 *
 * @param search the query with or without its leading `?`; broken escapes are read as they stand
 * @param place where the query stands; keys that mean nothing there are dropped
 * @returns the selection, and what had to be dropped; never throws
 */
export function parseAddress(search: string, place: Place, vocabulary: Vocabulary): ParsedAddress {
  const repairs: Repair[] = [];
  const named: string[] = [];
  const parts: Partial<Selection>[] = [];
  for (const [key, values] of valuesByKey(search, place, vocabulary)) {
    const entry = entryOf(key);
    // Lists given in several pieces are one list; of other keys the first value holds.
    const [first = '', ...others] = values;
    const value = entry?.isList ? values.join(',') : first;
    if (!entry?.isList) {
      repairs.push(...others.filter((one) => one !== first).map((one) => ({ key, value: one })));
    }
    if (!entry || !appliesAt(entry.places, place)) {
      repairs.push({ key, value });
      continue;
    }
    const { part, dropped } = entry.read(value, vocabulary, place);
    parts.push(part);
    if (Object.keys(part).length > 0) named.push(key);
    repairs.push(...dropped.map((piece) => ({ key, value: piece })));
  }
  return { selection: Object.assign({}, vocabulary.defaults, ...parts), repairs, named };
}

function entryOf(key: string): AddressKey | undefined {
  return addressKeys.find((candidate) => candidate.key === key);
}

/** The values of each key in the order they came, each as far as it can be understood. */
function valuesByKey(
  search: string,
  place: Place,
  vocabulary: Vocabulary,
): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const [key, value] of new URLSearchParams(search)) {
    for (const [keyRead, valueRead] of pairsOf(key, value, place, vocabulary)) {
      const held = values.get(keyRead);
      if (held) held.push(valueRead);
      else values.set(keyRead, [valueRead]);
    }
  }
  return values;
}

/** The pairs that one pair of a query means: itself, several hidden in it, or none. */
function pairsOf(
  key: string,
  value: string,
  place: Place,
  vocabulary: Vocabulary,
  isHidden = false,
): readonly (readonly [key: string, value: string])[] {
  if (isAddedKey(key)) return [];
  const inside = () =>
    pairsMeant(value === '' ? key : `${key}=${value}`).flatMap(([one, held]) =>
      pairsOf(one, held, place, vocabulary, true),
    );
  const isExact = entryOf(key) !== undefined;
  if (!isExact && !isHidden && holdsPairs(key)) return inside();
  const meant = isExact ? key : keyMeant(key);
  const entry = entryOf(meant);
  if (!entry) {
    const isGlued = isAddedKey(meant) || isGluedPair(key, value);
    return isGlued ? [] : [[key, value]];
  }
  const isRead = (word: string) => entry.read(word, vocabulary, place).dropped.length === 0;
  if (isRead(value)) return [[meant, value]];
  const isList = entry.isList ?? false;
  if (!isHidden && pairsMeant(value).length > 1) return inside();
  if (!isList) return [[meant, wordMeant(value, isRead) ?? value]];
  const { known, lost } = listMeant(value, isRead);
  return [[meant, [...known, ...lost].join(',')]];
}

/**
 * Writes a selection as the canonical query of a place: fixed key order, defaults left out, ASCII ids.
 *
 * @param use `handed-on` for what leaves this page and may be opened in another year: it says the year
 * @returns the query with its leading `?`, or '' when every key is at its default
 */
export function formatAddress(
  selection: Selection,
  place: Place,
  vocabulary: Vocabulary,
  use: 'here' | 'handed-on' = 'here',
): string {
  const query = addressKeys
    .filter((entry) => appliesAt(entry.places, place))
    .map((entry) => {
      const always = use === 'handed-on' ? entry.always?.(selection) : undefined;
      return [entry.key, always ?? entry.write(selection, vocabulary, place)] as const;
    })
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}=${encodeValue(value)}`)
    .join('&');
  return query === '' ? '' : `?${query}`;
}

function appliesAt(places: readonly PlaceName[] | null, place: Place): boolean {
  // A mistyped path keeps its keys, so that the page it meant can be offered with them.
  return places === null || place.name === 'unknown' || places.some((name) => name === place.name);
}

/**
 * Commas stay readable: chat apps and people copy such links by hand. An apostrophe is escaped as
 * browsers do it themselves, else the address bar and the canonical form would never agree.
 */
function encodeValue(value: string): string {
  return encodeURIComponent(value)
    .replaceAll('%2C', ',')
    .replaceAll('%20', '+')
    .replaceAll("'", '%27');
}
