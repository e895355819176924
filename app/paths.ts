// The only place an in-app address is spelled.
import type { Place } from '~/model/place';

export const patterns = {
  map: '/',
  compare: '/compare',
  industries: '/industries',
  industry: '/industries/:id',
  districts: '/districts',
  district: '/districts/:id',
  briefing: '/briefing',
  present: '/briefing/present',
  about: '/about',
} as const;

/** The path of a place; the map's for a place that does not exist. */
export function pathOf(place: Place): string {
  if (place.name === 'unknown') return patterns.map;
  return patterns[place.name].replace(':id', encodeURIComponent(place.id ?? ''));
}

export const places = {
  map: { name: 'map', id: null },
  compare: { name: 'compare', id: null },
  industries: { name: 'industries', id: null },
  districts: { name: 'districts', id: null },
  briefing: { name: 'briefing', id: null },
  about: { name: 'about', id: null },
  district: (id: string): Place => ({ name: 'district', id }),
  industry: (id: string): Place => ({ name: 'industry', id }),
} as const satisfies Record<string, Place | ((id: string) => Place)>;
