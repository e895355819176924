// A district as plain rings of drawn points: the one form that paths, areas and labels are all taken from.
import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import type { Point } from './geometryShape';

/** A closed outline; its last point is joined to its first. */
export type Ring = readonly Point[];

/**
 * Projects a shape and cuts it at the projection's clip extent.
 *
 * @returns its rings, rounded to one decimal; none when nothing of the shape is visible
 */
export function ringsOf(shape: GeoPermissibleObjects, projection: GeoProjection): Ring[] {
  const rings: Point[][] = [];
  const draw = (x: number, y: number) => {
    const point: Point = [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    const last = rings.at(-1)?.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) rings.at(-1)?.push(point);
  };
  geoPath(projection, {
    beginPath: () => {},
    arc: () => {},
    closePath: () => {},
    lineTo: draw,
    moveTo: (x, y) => {
      rings.push([]);
      draw(x, y);
    },
  })(shape);
  // Rounding can leave less than a triangle of the tiniest island or of a corner cut by the edge.
  return rings.filter((ring) => ring.length > 2);
}

/** Writes rings as SVG path data. */
export function pathOf(rings: readonly Ring[]): string {
  return rings.map((ring) => `M${ring.map((point) => point.join(',')).join('L')}Z`).join('');
}

/** The area of rings in square units; a hole counts against the ring around it. */
export function areaOf(rings: readonly Ring[]): number {
  return Math.abs(rings.reduce((sum, ring) => sum + signedAreaOf(ring), 0));
}

/** The largest outer ring, followed by its holes. */
export function largestPolygonOf(rings: readonly Ring[]): Ring[] {
  const [outer, ...others] = rings.toSorted((one, other) => areaOf([other]) - areaOf([one]));
  if (!outer) return [];
  const isHole = ([first]: Ring) => first !== undefined && isInside([outer], first);
  return [outer, ...others.filter(isHole)];
}

/** Tells whether a point lies inside a polygon, holes left out. */
export function isInside(polygon: readonly Ring[], [x, y]: Point): boolean {
  return crossingsAt(polygon, y).filter((crossing) => crossing < x).length % 2 === 1;
}

/** Where the outline of a polygon crosses the horizontal line at `y`, in no particular order. */
export function crossingsAt(polygon: readonly Ring[], y: number): number[] {
  return polygon
    .flatMap(edgesOf)
    .flatMap(([[x1, y1], [x2, y2]]) =>
      y1 > y === y2 > y ? [] : [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)],
    );
}

function signedAreaOf(ring: Ring): number {
  return edgesOf(ring).reduce((sum, [[x1, y1], [x2, y2]]) => sum + (x1 * y2 - x2 * y1) / 2, 0);
}

function edgesOf(ring: Ring): (readonly [Point, Point])[] {
  return ring.map((point, index) => [point, ring[index + 1] ?? ring[0] ?? point] as const);
}
