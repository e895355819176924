// The places of the app, without how they are spelled in an address.

export const placeNames = [
  'map',
  'compare',
  'industries',
  'industry',
  'districts',
  'district',
  'briefing',
  'present',
  'notes',
  'about',
] as const;
export type PlaceName = (typeof placeNames)[number];

export interface Place {
  readonly name: PlaceName | 'unknown';
  /** The id in the path of one industry or one district. */
  readonly id: string | null;
}
