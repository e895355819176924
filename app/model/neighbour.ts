// Which place lies next in a direction; arrow keys walk the map with it.

export const directions = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const;
export type Direction = (typeof directions)[number];

export interface Spot {
  readonly id: string;
  /** x to the right and y down, in any one unit. */
  readonly at: readonly [x: number, y: number];
}

const headings: Readonly<Record<Direction, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Tells whether a key is one of the four arrows. */
export function isDirection(key: string): key is Direction {
  return directions.some((direction) => direction === key);
}

/**
 * The spot to go to from another in a direction: near ones first, and those straight ahead before
 * those aside.
 *
 * @returns null when nothing lies that way
 */
export function neighbourOf(
  spots: readonly Spot[],
  fromId: string,
  direction: Direction,
): string | null {
  const from = spots.find((spot) => spot.id === fromId);
  if (!from) return null;
  const [headingX, headingY] = headings[direction];
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const spot of spots) {
    const x = spot.at[0] - from.at[0];
    const y = spot.at[1] - from.at[1];
    const ahead = x * headingX + y * headingY;
    const aside = Math.abs(x * headingY) + Math.abs(y * headingX);
    // Farther aside than ahead is another direction.
    if (spot.id === fromId || ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + aside * 2;
    if (!best || cost < best.cost) best = { id: spot.id, cost };
  }
  return best?.id ?? null;
}
