// The keys an address may hold, in their fixed order: how each is read, written, and where it applies.
import { unescaped } from './gluedText';
import type { Place, PlaceName } from './place';
import {
  cellMeasures,
  chartForms,
  districtTabs,
  geometries,
  layers,
  matchModes,
  type Selection,
} from './selection';
import { mendedCode } from './slideCode';
import { languages } from './text';
import type { Vocabulary } from './vocabulary';

/** What reading one value gave: the part of the selection it sets, and the pieces that named nothing. */
interface Reading {
  readonly part: Partial<Selection>;
  readonly dropped: readonly string[];
}

export interface AddressKey {
  readonly key: string;
  /** True for ids joined by commas: a key that is repeated then adds to the list. */
  readonly isList?: true;
  /** The places where the key means something; null for every place. */
  readonly places: readonly PlaceName[] | null;
  readonly read: (value: string, vocabulary: Vocabulary, place: Place) => Reading;
  /** The value to write, or '' when it is the default or means nothing at the place. */
  readonly write: (selection: Selection, vocabulary: Vocabulary, place: Place) => string;
  /** What is handed on says this even at its default, which may be another by the time it is opened. */
  readonly always?: (selection: Selection) => string;
}

type ListField = 'industries' | 'districts' | 'themes';

/** Ids joined by commas; repeated ids are one, order is the catalogue's, unknown ids are dropped. */
function idList(key: string, field: ListField): AddressKey {
  return {
    key,
    isList: true,
    places: null,
    read: (value, vocabulary) => {
      const named = value.split(',').filter((id) => id !== '');
      return {
        part: { [field]: vocabulary[field].filter((id) => named.includes(id)) },
        dropped: named.filter((id) => !vocabulary[field].includes(id)),
      };
    },
    write: (selection, vocabulary) =>
      vocabulary[field].filter((id) => selection[field].includes(id)).join(','),
  };
}

/** One word of a closed list. */
function oneOf<Word extends string>(
  key: string,
  places: readonly PlaceName[] | null,
  words: readonly Word[],
  get: (selection: Selection) => Word | null,
  part: (word: Word) => Partial<Selection>,
): AddressKey {
  return {
    key,
    places,
    read: (value) => {
      const word = words.find((candidate) => candidate === value);
      return word === undefined
        ? { part: {}, dropped: [value] }
        : { part: part(word), dropped: [] };
    },
    write: (selection, vocabulary) => {
      const word = get(selection);
      return word === null || word === get(vocabulary.defaults) ? '' : word;
    },
  };
}

/** Full-width digits as plain ones; `①` and `²` are no digits of the number before them. */
function withPlainDigits(text: string): string {
  return /\p{No}/u.test(text) ? text : text.normalize('NFKC');
}

/** The years a text may hold: whole numbers of the data set. */
const year: AddressKey = {
  key: 'year',
  places: null,
  read: (value, vocabulary) => {
    const found = vocabulary.years.find(
      (candidate) => String(candidate) === withPlainDigits(value),
    );
    return found === undefined
      ? { part: {}, dropped: [value] }
      : { part: { year: found }, dropped: [] };
  },
  write: (selection, vocabulary) =>
    selection.year === vocabulary.defaults.year ? '' : String(selection.year),
  always: (selection) => String(selection.year),
};

const indicator: AddressKey = {
  key: 'indicator',
  places: ['map', 'compare'],
  read: (value, vocabulary) =>
    vocabulary.indicators.includes(value)
      ? { part: { indicator: value }, dropped: [] }
      : { part: {}, dropped: [value] },
  write: (selection, vocabulary) =>
    selection.indicator === vocabulary.defaults.indicator ? '' : selection.indicator,
};

/** Free text: outer blanks do not count, and a very long text is cut as no title could hold it. */
const query: AddressKey = {
  key: 'q',
  places: null,
  read: (value) => ({ part: { query: tidyQuery(value) }, dropped: [] }),
  write: (selection) => tidyQuery(selection.query),
};

/** The text as the address holds it: one blank between words, none around them, at most 100 characters. */
export function tidyQuery(text: string): string {
  const tidy = text
    .toWellFormed()
    .replace(unseen, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    // What is left of a character that a link was cut in.
    .replace(/(?:\s*\uFFFD)+$/, '');
  const read = unescapedWords(tidy);
  if (read !== tidy) return tidyQuery(read);
  // Cut by code points: half an emoji would be a broken character in the link.
  const cut = [...tidy].slice(0, 100).join('').trimEnd();
  return cut === tidy ? cut : tidyQuery(cut);
}

/** Marks that programs leave in a copied text; the joiners that scripts and emoji need are not among them. */
const unseen =
  /[\u{AD}\u{200B}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2060}\u{2066}-\u{2069}\u{FEFF}]/gu;

/** Nobody looks for `%E4%BD%8E`: a program escaped the words once too often. Escapes of ASCII alone stay, as in `5%25`. */
function unescapedWords(text: string): string {
  if (!/%(?:25)*[c-f][0-9a-f]%(?:25)*[89ab][0-9a-f]/i.test(text)) return text;
  const read = unescaped(text);
  return read.includes('\uFFFD') ? text : read;
}

const matrixSorts = ['backing', 'group', 'name'];
const tableSorts = /^(indicator|district|value|operator|unit|basis)(-desc)?$/;

/** The matrix sorts its rows, the table its columns; neither knows the other's orders. */
function isSortAt(place: Place, value: string, vocabulary: Vocabulary): boolean {
  const isOfMatrix = matrixSorts.includes(value) || vocabulary.planned.includes(value);
  return (
    (isOfMatrix && place.name !== 'compare') ||
    (tableSorts.test(value) && place.name !== 'industries')
  );
}

const sort: AddressKey = {
  key: 'sort',
  places: ['compare', 'industries'],
  read: (value, vocabulary, place) =>
    isSortAt(place, value, vocabulary)
      ? { part: { sort: value === 'backing' ? '' : value }, dropped: [] }
      : { part: {}, dropped: [value] },
  write: (selection, vocabulary, place) =>
    isSortAt(place, selection.sort, vocabulary) ? selection.sort : '',
};

/**
 * The code of a briefing as it was written, without the words and closing signs behind it: a code is of
 * ASCII and ends in a letter, a digit, `_`, `-` or a blank.
 */
export function tidyCode(text: string): string {
  const mended = mendedCode(text);
  const last = mended.lastIndexOf('~') + 1;
  // What follows another slide was not glued on: one that cannot be read is told by its place.
  const glued = mended.slice(last).search(/[^\x20-\x7E]/);
  const code = glued < 0 ? mended : mended.slice(0, last + glued);
  let end = code.length;
  while (closingSigns.includes(code.charAt(end - 1)) && end > 0) end -= 1;
  const tidy = code.slice(0, end);
  return tidy === text ? text : tidyCode(tidy);
}

/** Signs no code ends in; `!` is not among them, for it stands in slides nobody can read. */
const closingSigns = '.,;:?)]}>"\'|/\\';

const slides: AddressKey = {
  key: 'slides',
  places: ['briefing', 'present', 'notes'],
  read: (value) => ({ part: { slides: tidyCode(value) }, dropped: [] }),
  write: (selection) => selection.slides,
};

const slide: AddressKey = {
  key: 'slide',
  places: ['present', 'notes'],
  read: (value) => {
    const number = withPlainDigits(value);
    return /^[1-9]\d{0,3}$/.test(number)
      ? { part: { slide: Number(number) }, dropped: [] }
      : { part: {}, dropped: [value] };
  },
  write: (selection) => (selection.slide === 1 ? '' : String(selection.slide)),
};

const embed: AddressKey = {
  key: 'embed',
  places: null,
  read: (value) =>
    value === '1'
      ? { part: { isEmbedded: true }, dropped: [] }
      : { part: {}, dropped: value === '0' ? [] : [value] },
  write: (selection) => (selection.isEmbedded ? '1' : ''),
};

/** Other programs write languages with a script and a country: `zh-CN`, `zh_Hans`, `en-US`. */
const lang: AddressKey = {
  key: 'lang',
  places: null,
  read: (value) => {
    const [, named] = /^([a-z]+)(?:[-_][a-z0-9]{2,8})*$/i.exec(value) ?? [];
    const language = languages.find((candidate) => candidate === named?.toLowerCase());
    return language === undefined
      ? { part: {}, dropped: [value] }
      : { part: { language }, dropped: [] };
  },
  write: ({ language }, { defaults }) => (language === defaults.language ? '' : (language ?? '')),
};

export const addressKeys: readonly AddressKey[] = [
  idList('industry', 'industries'),
  idList('districts', 'districts'),
  idList('theme', 'themes'),
  indicator,
  oneOf(
    'layer',
    ['map'],
    layers,
    (s) => s.layer,
    (layer) => ({ layer }),
  ),
  oneOf(
    'geo',
    ['map'],
    geometries,
    (s) => s.geometry,
    (geometry) => ({ geometry }),
  ),
  oneOf(
    'chart',
    ['compare'],
    chartForms,
    (s) => s.chart,
    (chart) => ({ chart }),
  ),
  query,
  year,
  oneOf(
    'tab',
    ['district'],
    districtTabs,
    (s) => s.tab,
    (tab) => ({ tab }),
  ),
  oneOf(
    'match',
    null,
    matchModes,
    (s) => s.match,
    (match) => ({ match }),
  ),
  oneOf(
    'by',
    ['industries'],
    cellMeasures,
    (s) => s.by,
    (by) => ({ by }),
  ),
  sort,
  embed,
  slides,
  slide,
  lang,
];
