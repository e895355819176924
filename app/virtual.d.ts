// Types of modules that come without their own.

/** The drawn region, made while building by model/geometryPlugin.ts. */
declare module 'virtual:region-geometry' {
  import type { RegionGeometry } from '~/model/geometryShape';
  const geometry: RegionGeometry;
  export default geometry;
}

/** How the Chinese of the data is read, made while building by model/pinyinPlugin.ts. */
declare module 'virtual:pinyin-readings' {
  import type { Readings } from '~/model/pinyin';
  const readings: Readings;
  export default readings;
}

declare module 'polylabel' {
  /** The point of a polygon (outer ring, then holes) that is farthest from its outline. */
  export default function polylabel(
    polygon: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): [x: number, y: number];
}
