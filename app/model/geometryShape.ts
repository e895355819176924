// The drawn form of a region as the browser gets it: finished paths and places, so that no projection is shipped.

/** A point in the units of the viewBox it belongs to, x to the right and y down. */
export type Point = readonly [x: number, y: number];

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Size {
  readonly x: number;
  readonly y: number;
}

/** A district as drawn on a map. */
export interface DistrictShape {
  readonly id: string;
  /** SVG path data, absolute `M`, `L` and `Z` with one decimal, one subpath an island. */
  readonly path: string;
  /** True where a label of 60 × 34 units, a short name over a value, does not fit. */
  readonly isSmall: boolean;
  /** The middle of the label, inside the district's largest part. */
  readonly label: Point;
  /**
   * The width a label centred on `label` can take without leaving the district: two lines, 34 units
   * high, or one line of 17 units where the district is small; 0 where not even that has room.
   */
  readonly labelWidth: number;
  /** Drawn area in square units, for what is drawn first; not a statistic. */
  readonly area: number;
}

/** A district, or the part of one, that the inset shows. */
interface InsetShape extends DistrictShape {
  /** True for the districts the inset is there for; the others are its surroundings, cut at its edge. */
  readonly isEnlarged: boolean;
}

/** The enlarged part, in units of its own that are as large as the map's: labels keep their size. */
export interface InsetGeometry {
  readonly viewBox: Size;
  /** Where the inset lies on the map, over nothing but sea where the map leaves room. */
  readonly frame: Box;
  /** What the inset shows, marked on the map. */
  readonly covers: Box;
  readonly districts: readonly InsetShape[];
}

/** One square a district, all alike. */
export interface Tile {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly label: Point;
}

/** Every list is in the order of the region's districts. */
export interface RegionGeometry {
  readonly viewBox: Size;
  readonly districts: readonly DistrictShape[];
  readonly inset: InsetGeometry;
  readonly grid: { readonly viewBox: Size; readonly districts: readonly Tile[] };
}
