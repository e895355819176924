// The address is the view: a pure pair that reads a query string into a selection and writes it back in canonical form.
import { addressKeys } from './addressKeys';
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

/** What chat apps and mail lists add to a link; it is left out without a word. */
const tracking =
  /^(utm_\w+|from|isappinstalled|scene|clicktime|enterid|fbclid|gclid|spm|share_\w+|wxfid)$/i;

/**
 * Reads the query of an address.
 *
 * @param search the query with or without its leading `?`; broken escapes are read as they stand
 * @param place where the query stands; keys that mean nothing there are dropped
 * @returns the selection, and what had to be dropped; never throws
 */
export function parseAddress(search: string, place: Place, vocabulary: Vocabulary): ParsedAddress {
  const repairs: Repair[] = [];
  const named: string[] = [];
  const parts: Partial<Selection>[] = [];
  for (const [key, values] of valuesByKey(search)) {
    const entry = addressKeys.find((candidate) => candidate.key === key);
    if (tracking.test(key)) continue;
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

/** The values of each key in the order they came. */
function valuesByKey(search: string): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const [key, value] of new URLSearchParams(search)) {
    values.set(key, [...(values.get(key) ?? []), value]);
  }
  return values;
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
