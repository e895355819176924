// Draws the inset: the districts too small for a label on the map, with their surroundings.
import {
  geoMercator,
  type GeoGeometryObjects,
  type GeoPermissibleObjects,
  type GeoProjection,
} from 'd3-geo';
import { shapeOf } from './geometryLabel';
import { padding, type Place } from './geometryPlace';
import { ringsOf } from './geometryRings';
import type { Box, InsetGeometry, Size } from './geometryShape';

export interface Outline {
  readonly id: string;
  readonly shape: GeoGeometryObjects;
}

/** Draws what the inset shows: the enlarged districts whole, and their surroundings up to its edge. */
export function insetOf(
  outlines: readonly Outline[],
  enlarged: GeoPermissibleObjects,
  isEnlarged: (id: string) => boolean,
  { projection, frame }: Place,
): InsetGeometry {
  const { width, height } = frame;
  const inset = geoMercator()
    .precision(0)
    .fitExtent(
      [
        [padding.side, padding.top],
        [width - padding.side, height - padding.side],
      ],
      enlarged,
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  return {
    viewBox: { width, height },
    frame,
    covers: coveredBy(inset, projection, frame),
    districts: outlines
      .map(({ id, shape }) => ({ id, rings: ringsOf(shape, inset) }))
      .filter(({ rings }) => rings.length > 0)
      .map(({ id, rings }) => ({ ...shapeOf(id, rings), isEnlarged: isEnlarged(id) })),
  };
}

/** The frame's content on the map: both are Mercator, so one is the other moved and scaled. */
function coveredBy(inset: GeoProjection, map: GeoProjection, { width, height }: Size): Box {
  const zoom = inset.scale() / map.scale();
  const [insetX, insetY] = inset.translate();
  const [mapX, mapY] = map.translate();
  const tenth = (length: number) => Math.round(length * 10) / 10;
  return {
    x: tenth(mapX - insetX / zoom),
    y: tenth(mapY - insetY / zoom),
    width: tenth(width / zoom),
    height: tenth(height / zoom),
  };
}
