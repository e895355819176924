// The only place an in-app address is spelled.
import { parseAddress, type ParsedAddress } from '~/model/address';
import { pathMeant } from '~/model/gluedText';
import { placeNames, type Place, type PlaceName } from '~/model/place';
import type { Vocabulary } from '~/model/vocabulary';

export const patterns = {
  map: '/',
  compare: '/compare',
  industries: '/industries',
  industry: '/industries/:id',
  districts: '/districts',
  district: '/districts/:id',
  briefing: '/briefing',
  present: '/briefing/present',
  notes: '/briefing/notes',
  about: '/about',
} as const satisfies Record<PlaceName, string>;

/** The path of a place; the map's for a place that does not exist. */
export function pathOf(place: Place): string {
  if (place.name === 'unknown') return patterns.map;
  return patterns[place.name].replace(':id', encodeURIComponent(place.id ?? ''));
}

/** Names the place of a path; a trailing slash or `index.html` does not matter. */
export function placeOf(pathname: string): Place {
  const path = pathname.replace(/\/index\.html$/, '').replace(/\/+$/, '') || '/';
  for (const name of placeNames) {
    const match = new RegExp(`^${patterns[name].replace(':id', '([^/]+)')}$`).exec(path);
    if (match) return { name, id: match[1] === undefined ? null : decode(match[1]) };
  }
  return { name: 'unknown', id: null };
}

interface AddressParts {
  readonly pathname: string;
  readonly search: string;
  readonly hash?: string;
}

export interface ReadLocation extends ParsedAddress {
  readonly place: Place;
}

/** Reads a whole address as it was meant; never throws. */
export function readLocation(
  { pathname, search, hash = '' }: AddressParts,
  vocabulary: Vocabulary,
): ReadLocation {
  const { place, glued } = placeMeant(pathname, vocabulary);
  const written = search.replace(/^\?|&$/g, '') + (search === '' ? '' : signCut(hash));
  const query = [glued, written].filter((part) => part !== '').join('&');
  return { place, ...parseAddress(query, place, vocabulary) };
}

/** A sign written as `&#38;` or `&#x2c;` cuts the rest of the query off as if it named a part of the page. */
function signCut(hash: string): string {
  const [, decimal, hex, rest = ''] = /^#(?:0*(\d{1,5})|x0*([0-9a-f]{1,4}));(.*)/i.exec(hash) ?? [];
  const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return Number.isNaN(point) ? '' : String.fromCharCode(point) + rest;
}

/**
 * Names the place of a path as it stands, else as it was before a chat or mail program damaged it:
 * `/districts/licang。`, `/Compare/`, `/compare，谢谢`. Only a place that exists is found that way.
 */
function placeMeant(
  pathname: string,
  { industries, districts }: Vocabulary,
): { readonly place: Place; readonly glued: string } {
  const isKnown = ({ name, id }: Place) =>
    name !== 'unknown' &&
    (id === null || (name === 'industry' ? industries : districts).includes(id));
  const place = placeOf(pathname);
  if (isKnown(place)) return { place, glued: '' };
  const { paths, search } = pathMeant(pathname);
  const meant = paths.map(placeOf).find(isKnown);
  return meant ? { place: meant, glued: search } : { place, glued: '' };
}

/** Reads the escapes of a path; with a broken one such as `%E5%` it stays as it is. */
export function decode(segment: string): string {
  try {
    return decodeURIComponent(segment.toWellFormed());
  } catch {
    return segment.toWellFormed();
  }
}

export const places = {
  map: { name: 'map', id: null },
  compare: { name: 'compare', id: null },
  industries: { name: 'industries', id: null },
  districts: { name: 'districts', id: null },
  briefing: { name: 'briefing', id: null },
  present: { name: 'present', id: null },
  notes: { name: 'notes', id: null },
  about: { name: 'about', id: null },
  district: (id: string): Place => ({ name: 'district', id }),
  industry: (id: string): Place => ({ name: 'industry', id }),
} as const satisfies Record<string, Place | ((id: string) => Place)>;
