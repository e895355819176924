// Labels that have no room in their district, placed outside the drawn region and joined to it by a line.
import type { Box, Point } from '~/model/geometryShape';
import { outlineOf } from './labelSpot';

export interface Callout {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** The place in the district that the line leads to. */
  readonly from: Point;
}

export interface PlacedCallout extends Callout {
  readonly box: Box;
  /** Where the line meets the label. */
  readonly to: Point;
}

export interface CalloutRoom {
  /** Where labels may stand. */
  readonly bounds: Box;
  /** What they must keep clear of beside the districts, such as legend and inset. */
  readonly taken: readonly Box[];
}

/** A longer line, as a part of the bounds' height, would cross half the region. */
const longestLine = 0.3;
/** How many places across and down are tried. */
const fineness = 60;

/**
 * Places each label as near to its district as open water allows; one after the other, so none overlap.
 *
 * @param paths of all districts; everything in the units of the drawn region
 * @param gap kept between a label and whatever is beside it
 */
export function placeCallouts(
  callouts: readonly Callout[],
  paths: readonly string[],
  { bounds, taken }: CalloutRoom,
  gap: number,
): readonly PlacedCallout[] {
  const outlines = paths.map(outlineOf);
  const isOpen = ({ x, y, width, height }: Box) =>
    outlines.every(({ spansAt }) =>
      [0, 0.25, 0.5, 0.75, 1].every((part) =>
        spansAt(y + part * height).every(([from, to]) => to < x - gap || from > x + width + gap),
      ),
    );
  // The first comes nearest, and may leave the next a long way: of two orders the shorter one.
  const tries = [callouts, callouts.toReversed()].map((order) =>
    placeInOrder(order, isOpen, { bounds, taken }, gap),
  );
  return tries.toSorted((one, other) => costOf(one, callouts) - costOf(other, callouts))[0] ?? [];
}

/** The length of all lines; a label that found no place weighs more than any line. */
function costOf(placed: readonly PlacedCallout[], wanted: readonly Callout[]): number {
  const lengths = placed.map(({ box, from }) => reach(box, from) ** 2);
  return lengths.reduce((sum, one) => sum + one, (wanted.length - placed.length) * 1e9);
}

function placeInOrder(
  callouts: readonly Callout[],
  isOpen: (box: Box) => boolean,
  { bounds, taken }: CalloutRoom,
  gap: number,
): readonly PlacedCallout[] {
  const steps = Array.from({ length: fineness + 1 }, (_, index) => index / fineness);
  const placed: PlacedCallout[] = [];
  for (const callout of callouts) {
    const { width, height, from } = callout;
    const boxes = steps
      .flatMap((across) =>
        steps.map((down) => ({
          x: bounds.x + across * (bounds.width - width),
          y: bounds.y + down * (bounds.height - height),
          width,
          height,
        })),
      )
      .map((box) => ({ box, far: reach(box, from) }))
      .filter(({ far }) => far <= longestLine * bounds.height)
      .toSorted((one, other) => one.far - other.far);
    const others = [...taken, ...placed.map((one) => one.box)];
    // No line may pass through another label, nor a label be set on a line.
    const isClear = (one: Box) =>
      others.every((other) => isApart(one, other, gap) && !crosses(from, one, other)) &&
      placed.every((other) => !crosses(other.from, other.box, one));
    const box = boxes.find((one) => isOpen(one.box) && isClear(one.box))?.box;
    if (box) placed.push({ ...callout, box, to: nearestEdge(box, from) });
  }
  return placed;
}

function isApart(one: Box, other: Box, gap: number): boolean {
  return (
    one.x + one.width + gap <= other.x ||
    other.x + other.width + gap <= one.x ||
    one.y + one.height + gap <= other.y ||
    other.y + other.height + gap <= one.y
  );
}

/** True when the line from a place to the edge of its label passes through a box. */
function crosses(from: Point, label: Box, box: Box): boolean {
  const [toX, toY] = nearestEdge(label, from);
  return Array.from({ length: 24 }, (_, index) => (index + 0.5) / 24).some((part) => {
    const x = from[0] + part * (toX - from[0]);
    const y = from[1] + part * (toY - from[1]);
    return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
  });
}

function reach(box: Box, from: Point): number {
  const [x, y] = nearestEdge(box, from);
  return Math.hypot(x - from[0], y - from[1]);
}

/** The end of the label that faces the district. */
function nearestEdge({ x, y, width, height }: Box, [fromX, fromY]: Point): Point {
  const clampedX = Math.max(x, Math.min(fromX, x + width));
  const isBeside = fromX < x || fromX > x + width;
  return [clampedX, isBeside ? y + height / 2 : fromY < y ? y : y + height];
}
