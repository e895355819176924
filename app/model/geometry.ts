// Draws a region once, while the app is built: the map, its inset and the tile grid, ready for the browser.
import { geoArea, geoMercator, type ExtendedGeometryCollection } from 'd3-geo';
import { feature } from 'topojson-client';
import { gridOf } from './geometryGrid';
import {
  boundariesFile,
  fail,
  regionFile,
  type Boundaries,
  type RegionLayout,
} from './geometryInput';
import { insetOf, type Outline } from './geometryInset';
import { shapeOf } from './geometryLabel';
import { placeInset } from './geometryPlace';
import { ringsOf } from './geometryRings';
import type { RegionGeometry } from './geometryShape';

/** The box of the map and of the grid. Type on the map is set in the same units. */
const viewBox = { width: 820, height: 900 };
const margin = 24;

/**
 * Projects a region (Mercator, north up) into its finished geometry, which is plain JSON.
 *
 * @param topology the outlines; the id of each is the code of a district
 * @param region the districts in order, their squares on the grid and those the inset enlarges
 * @returns shapes in units of their `viewBox`, in the order of `region.districts`
 * @throws Error `file · path · what is wrong · what would be right`, when the two files disagree, two
 *   districts share an id, a code or a square, or an outline is wound the wrong way
 */
export function projectRegion(topology: Boundaries, region: RegionLayout): RegionGeometry {
  checkUnique(region, 'id', ({ id }) => id);
  checkUnique(region, 'code', ({ code }) => code);
  checkUnique(region, 'tile', ({ tile }) => tile.join(', '));
  const outlines = outlinesOf(topology, region);
  const collect = (chosen: readonly Outline[]): ExtendedGeometryCollection => ({
    type: 'GeometryCollection',
    geometries: chosen.map(({ shape }) => shape),
  });
  const isEnlarged = (id: string) => region.inset.districts.includes(id);
  const map = collect(outlines);
  const enlarged = collect(outlines.filter(({ id }) => isEnlarged(id)));
  // Without resampling a shared border gets the same points from both of its sides.
  const fitted = geoMercator()
    .precision(0)
    .fitExtent(
      [
        [margin, margin],
        [viewBox.width - margin, viewBox.height - margin],
      ],
      map,
    );
  const place = placeInset(map, enlarged, fitted, viewBox);
  return {
    viewBox,
    districts: outlines.map(({ id, shape }) => shapeOf(id, ringsOf(shape, place.projection))),
    inset: insetOf(outlines, enlarged, isEnlarged, place),
    grid: { viewBox, districts: gridOf(region, viewBox) },
  };
}

/**
 * Pairs every district with its outline, and makes sure that no outline is left over. The districts are
 * judged first: data/region.json is the file a clerk edits, so a slip in a code is reported there.
 */
function outlinesOf(topology: Boundaries, region: RegionLayout): Outline[] {
  const { features } = feature(topology, topology.objects.districts);
  const known = features.map(({ id }) => id).join(', ');
  const outlines = region.districts.map(({ id, code }, index) => {
    const shape = features.find((candidate) => candidate.id === code)?.geometry;
    const wrong = `"${code}" has no outline in ${boundariesFile}`;
    return shape
      ? { id, shape }
      : fail(regionFile, `districts[${index}].code`, wrong, `one of ${known}`);
  });
  features.forEach(({ id, geometry }, index) => {
    const path = `objects.districts.geometries[${index}]`;
    if (!region.districts.some(({ code }) => code === id)) {
      fail(boundariesFile, path, `no district has the code "${id}"`, `a code in ${regionFile}`);
    }
    // A ring wound the wrong way encloses the rest of the globe.
    if (geoArea(geometry) > 2 * Math.PI) {
      fail(boundariesFile, path, 'its ring runs anticlockwise', 'outer rings run clockwise');
    }
  });
  return outlines;
}

function checkUnique(
  { districts }: RegionLayout,
  field: string,
  valueOf: (district: RegionLayout['districts'][number]) => string,
): void {
  districts.forEach((district, index) => {
    const value = valueOf(district);
    const first = districts.findIndex((other) => valueOf(other) === value);
    if (first !== index) {
      const wrong = `${value} is already taken by "${districts[first]?.id}"`;
      fail(regionFile, `districts[${index}].${field}`, wrong, `a ${field} of its own`);
    }
  });
}
