// How much room drawn districts take, for pictures that leave no room for an inset beside them.
import type { Box, DistrictShape } from './geometryShape';

/** The smallest box around the districts, read from their paths. */
export function extentOf(shapes: readonly Pick<DistrictShape, 'path'>[]): Box {
  const points = shapes.flatMap(({ path }) =>
    [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((pair) => [Number(pair[1]), Number(pair[2])]),
  );
  const across = points.map(([x = 0]) => x);
  const down = points.map(([, y = 0]) => y);
  const [left, top] = [lowest(across), lowest(down)];
  return { x: left, y: top, width: highest(across) - left, height: highest(down) - top };
}

// Thousands of points are too many to hand to Math.min one by one.
const lowest = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
const highest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
