// Finds the place of the inset: the map leans aside, and the inset grows in the corner left open.
import { geoMercator, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { ringsOf } from './geometryRings';
import type { Box, Size } from './geometryShape';

export interface Place {
  readonly projection: GeoProjection;
  readonly frame: Box;
}

/** Room inside the frame; at the top it holds the inset's name. */
export const padding = { top: 28, side: 10 };
/** Kept free around the frame: between it and a district, and between it and the edge of the map's box. */
const gap = { district: 10, edge: 20 };
/** Below this scale an inset is not worth its place; above this share of the box it would be the map. */
const smallestZoom = 2;
const largestShare = 0.44;

const corners = [
  { right: 1, bottom: 1 },
  { right: 0, bottom: 1 },
  { right: 1, bottom: 0 },
  { right: 0, bottom: 0 },
];
type Corner = (typeof corners)[number];

/**
 * Leans the map away from each corner of its box in turn, and puts the inset into the corner where it
 * can grow largest without touching a district. Where none is free it takes one and covers a part.
 *
 * @param fitted the projection that fits `map` into the box, in the box's units
 * @returns the leaning projection and the frame of the inset, in the same units
 */
export function placeInset(
  map: GeoPermissibleObjects,
  enlarged: GeoPermissibleObjects,
  fitted: GeoProjection,
  viewBox: Size,
): Place {
  const [[left, top], [right, bottom]] = geoPath(fitted).bounds(enlarged);
  const sizeAt = (zoom: number): Size => ({
    width: Math.round((right - left) * zoom) + 2 * padding.side,
    height: Math.round((bottom - top) * zoom) + padding.top + padding.side,
  });
  const places = corners.map((corner) => {
    const projection = lean(map, fitted, viewBox, corner);
    let zoom = smallestZoom;
    while (
      isWithinShare(sizeAt(zoom + 0.05), viewBox) &&
      isFree(map, projection, frameAt(corner, sizeAt(zoom + 0.05), viewBox))
    ) {
      zoom += 0.05;
    }
    return { zoom, projection, frame: frameAt(corner, sizeAt(zoom), viewBox) };
  });
  return places.reduce((best, next) => (next.zoom > best.zoom ? next : best));
}

function lean(
  map: GeoPermissibleObjects,
  fitted: GeoProjection,
  viewBox: Size,
  corner: Corner,
): GeoProjection {
  const [[left, top], [right, bottom]] = geoPath(fitted).bounds(map);
  const [x, y] = fitted.translate();
  // The side with the smaller distance to the edge is the one the map was fitted by: it stays.
  const margin = Math.min(left, top);
  const moveX = corner.right ? margin - left : viewBox.width - margin - right;
  const moveY = corner.bottom ? margin - top : viewBox.height - margin - bottom;
  return copyOf(fitted).translate([x + moveX, y + moveY]);
}

function frameAt(corner: Corner, { width, height }: Size, viewBox: Size): Box {
  return {
    x: corner.right ? viewBox.width - gap.edge - width : gap.edge,
    y: corner.bottom ? viewBox.height - gap.edge - height : gap.edge,
    width,
    height,
  };
}

function isWithinShare({ width, height }: Size, viewBox: Size): boolean {
  return width <= viewBox.width * largestShare && height <= viewBox.height * largestShare;
}

/** A frame is free when nothing is left of the map once it is cut to the frame and its gap. */
function isFree(map: GeoPermissibleObjects, projection: GeoProjection, frame: Box): boolean {
  const cut = copyOf(projection).clipExtent([
    [frame.x - gap.district, frame.y - gap.district],
    [frame.x + frame.width + gap.district, frame.y + frame.height + gap.district],
  ]);
  return ringsOf(map, cut).length === 0;
}

function copyOf(projection: GeoProjection): GeoProjection {
  return geoMercator().precision(0).scale(projection.scale()).translate(projection.translate());
}
