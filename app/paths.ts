// The only place an in-app address is spelled.
import { placeNames, type Place, type PlaceName } from '~/model/place';

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

/** Reads the escapes of a path's segment; a broken one such as `%E5%` names nothing, but must not throw. */
export function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
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
