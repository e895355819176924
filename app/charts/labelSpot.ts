// Where lines of a label lie wholly inside a district, searched on its drawn shape.
import type { Point } from '~/model/geometryShape';

/** One line of a label: its width, and the height of its letters. */
export interface LabelBox {
  readonly width: number;
  readonly height: number;
  /** From the middle of the label to the middle of the line. */
  readonly offset: number;
}

type Ring = readonly Point[];
type Span = readonly [from: number, to: number];

/** How many places across and down are tried. */
const fineness = 28;

/**
 * The place nearest to the wanted one at which every line lies inside the shape.
 *
 * @param path SVG path data with absolute `M`, `L` and `Z`, as the geometry has it
 * @param wanted tried first; all in the units of the path
 * @returns the middle of the label; null where it has no room
 */
export function labelSpot(path: string, lines: readonly LabelBox[], wanted: Point): Point | null {
  const { rings, spansAt } = outlineOf(path);
  const fits = ([x, y]: Point) =>
    lines.every(({ width, height, offset }) =>
      [-0.5, 0, 0.5].every((part) =>
        spansAt(y + offset + part * height).some(
          ([from, to]) => from <= x - width / 2 && x + width / 2 <= to,
        ),
      ),
    );
  if (fits(wanted)) return wanted;
  const spots = candidates(rings).map((spot) => ({ spot, far: distance(spot, wanted) }));
  return (
    spots.toSorted((one, other) => one.far - other.far).find(({ spot }) => fits(spot))?.spot ?? null
  );
}

interface Outline {
  readonly rings: readonly Ring[];
  /** The stretches of a height that lie inside the shape. */
  readonly spansAt: (y: number) => readonly Span[];
}

const outlines = new Map<string, Outline>();

/** What a path encloses. Shapes are few and never change, and a live map asks at every move of the pointer. */
export function outlineOf(path: string): Outline {
  const known = outlines.get(path);
  if (known) return known;
  const rings = ringsOf(path);
  const outline = { rings, spansAt: spanReader(rings) };
  outlines.set(path, outline);
  return outline;
}

function ringsOf(path: string): readonly Ring[] {
  return path
    .split('M')
    .map((part) =>
      [...part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((pair): Point => [
        Number(pair[1]),
        Number(pair[2]),
      ]),
    )
    .filter((ring) => ring.length > 2);
}

function candidates(rings: readonly Ring[]): readonly Point[] {
  const across = rings.flat().map(([x]) => x);
  const down = rings.flat().map(([, y]) => y);
  const [left, right] = [Math.min(...across), Math.max(...across)];
  const [top, bottom] = [Math.min(...down), Math.max(...down)];
  const steps = Array.from({ length: fineness + 1 }, (_, index) => index / fineness);
  return steps.flatMap((stepX) =>
    steps.map((stepY): Point => [left + stepX * (right - left), top + stepY * (bottom - top)]),
  );
}

/** Works each height out once. */
function spanReader(rings: readonly Ring[]): (y: number) => readonly Span[] {
  const known = new Map<number, readonly Span[]>();
  return (y) => {
    const height = Math.round(y * 2) / 2;
    const found = known.get(height) ?? spansOf(rings, height);
    known.set(height, found);
    return found;
  };
}

function spansOf(rings: readonly Ring[], y: number): readonly Span[] {
  const crossings = rings.flatMap((ring) =>
    ring.flatMap(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      if (y1 <= y === y2 <= y) return [];
      return [x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)];
    }),
  );
  const sorted = crossings.toSorted((one, other) => one - other);
  return sorted.flatMap((from, index) => {
    const to = sorted[index + 1];
    return index % 2 === 0 && to !== undefined ? [[from, to] as const] : [];
  });
}

function distance([x1, y1]: Point, [x2, y2]: Point): number {
  return Math.hypot(x1 - x2, y1 - y2);
}
