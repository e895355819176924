// The places an address path can name.

export const placeNames = [
  'map',
  'compare',
  'industries',
  'industry',
  'districts',
  'district',
  'briefing',
  'present',
  'about',
] as const;
export type PlaceName = (typeof placeNames)[number];

export interface Place {
  readonly name: PlaceName | 'unknown';
  /** The id in the path of one industry or one district. */
  readonly id: string | null;
}

const patterns: readonly (readonly [RegExp, PlaceName])[] = [
  [/^$/, 'map'],
  [/^compare$/, 'compare'],
  [/^industries$/, 'industries'],
  [/^industries\/([^/]+)$/, 'industry'],
  [/^districts$/, 'districts'],
  [/^districts\/([^/]+)$/, 'district'],
  [/^briefing$/, 'briefing'],
  [/^briefing\/present$/, 'present'],
  [/^about$/, 'about'],
];

/** Names the place of a path; a trailing slash or `index.html` does not matter. */
export function placeOf(pathname: string): Place {
  const path = pathname.replace(/\/index\.html$/, '').replace(/^\/+|\/+$/g, '');
  for (const [pattern, name] of patterns) {
    const match = pattern.exec(path);
    if (match) return { name, id: match[1] === undefined ? null : decode(match[1]) };
  }
  return { name: 'unknown', id: null };
}

/** Reads the escapes of a path; a broken one such as `%E5%` names nothing, but must not throw. */
export function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
