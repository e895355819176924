// Outlines as the map packages of ECharts pack them: each ring a text, two characters a point.

/** Degrees; longitude first. */
export type Position = readonly [longitude: number, latitude: number];

/**
 * Unpacks one ring.
 *
 * Every character is a step from the point before, longitude and latitude in turn, counted in `scale` parts
 * of a degree: its code less 64, the lowest bit the sign.
 *
 * @param offset the point the first step starts from, in the same parts
 * @returns null when the text has an odd number of characters or the offset is missing
 */
export function decodeRing(
  packed: string,
  offset: unknown,
  scale: number,
): readonly Position[] | null {
  const [startX, startY]: readonly unknown[] = Array.isArray(offset) ? offset : [];
  if (typeof startX !== 'number' || typeof startY !== 'number' || packed.length % 2 === 1) {
    return null;
  }
  const ring: Position[] = [];
  let [x, y] = [startX, startY];
  for (let at = 0; at < packed.length; at += 2) {
    x += stepOf(packed.charCodeAt(at));
    y += stepOf(packed.charCodeAt(at + 1));
    ring.push([x / scale, y / scale]);
  }
  const [first, last] = [ring[0], ring.at(-1)];
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  return first && !isClosed ? [...ring, first] : ring;
}

function stepOf(code: number): number {
  const packed = code - 64;
  return packed % 2 === 0 ? packed / 2 : -(packed + 1) / 2;
}
