// Where everything stands on a slide, in units of 1/1080 of a wide stage's height: drawn without a browser, so estimated.
import type { Point } from '~/exhibits/exhibit';
import { lineCount, lineWidth, titleLines } from './lineBreaks';

/** A stage as it is; units of the drawing. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PointsLayout extends Box {
  /** Size of the type of the text; lead and mark follow it. */
  readonly size: number;
  readonly padding: number;
  readonly leadWidth: number;
  readonly markWidth: number;
  /** How many points there is room for; the rest are counted. */
  readonly shown: number;
  /** Whether some lead takes two lines. */
  readonly isLeadBroken: boolean;
}

export interface SlideLayout {
  /** The line above the title begins here. */
  readonly head: Box;
  readonly eyebrowSize: number;
  readonly titleSize: number;
  readonly titleLines: readonly string[];
  readonly points: PointsLayout | null;
  readonly figure: Box;
  readonly footer: Box;
  readonly isStacked: boolean;
}

export interface SlideContents {
  readonly title: string;
  readonly points: readonly Point[];
  /** False where the points say it all. */
  readonly hasFigure?: boolean;
  /** How many lines the foot of the slide takes. */
  readonly footerLines: number;
}

/** The stage until it is measured, and wherever there is no browser. */
export const usualStage: StageSize = { width: 1920, height: 1080 };
/** Phones held sideways get larger type than a thousandth of their height. */
const smallestUnit = 0.55;
export const footerLine = 32;
const smallestTitle = 32;
/** Rather smaller than cut, where a line is short. */
const smallestUpright = 24;
/** A better break is no reason to set a title smaller than this. */
const smallestJointed = 48;
/** What is written across a very wide wall is read by nobody, so the middle of it is used. */
const widest = 2640;

/** The size of a stage in units; the style sheet holds the same rule. */
export function stageSize(width: number, height: number, isFilling: boolean): StageSize {
  const shape = width / height;
  const unit = shape >= 4 / 3 ? height / 1080 : shape >= 1 ? width / 1440 : width / 640;
  const held = isFilling && shape >= 1 ? Math.max(unit, smallestUnit) : unit;
  return { width: Math.round(width / held), height: Math.round(height / held) };
}

/** Margins of a stage and what they leave. */
export function frameOf({ width, height }: StageSize): Box {
  const isStacked = width < height;
  const used = Math.min(width, widest);
  const left = isStacked ? 32 : used >= 1800 ? 96 : 72;
  const right = isStacked ? 32 : used >= 1800 ? 72 : 60;
  const top = isStacked ? 36 : height >= 900 ? 68 : 36;
  const bottom = height >= 900 ? 34 : 20;
  return {
    x: (width - used) / 2 + left,
    y: top,
    width: used - left - right,
    height: height - top - bottom,
  };
}

/** Arranges a slide. */
export function layOut(stage: StageSize, contents: SlideContents): SlideLayout {
  const isStacked = stage.width < stage.height;
  const isLow = !isStacked && stage.height < 900;
  const frame = frameOf(stage);
  const eyebrowSize = isStacked ? 24 : 26;
  const footer = lower(frame, frame.height - contents.footerLines * footerLine);
  const hasPoints = contents.points.length > 0;
  const isBeside = !isStacked && hasPoints && contents.hasFigure !== false;
  const usual = !isBeside ? frame.width : Math.min(1000, frame.width * 0.51);
  const title = titleOf(
    contents.title,
    isBeside ? [usual, Math.min(1100, frame.width * 0.56)] : [usual],
    frame.width,
    { isStacked, isLow, hasPoints },
  );
  // A column somewhat wider for a long title costs the picture less than a title above it.
  const column = title.width < frame.width ? title.width : usual;
  const headHeight = eyebrowSize * 1.5 + (isLow ? 4 : 12) + title.lines.length * title.size * 1.25;
  const head = { ...frame, width: title.width, height: headHeight };
  const body = lower(frame, headHeight + (isStacked ? 20 : isLow ? 16 : hasPoints ? 40 : 32));
  const room = { ...body, height: footer.y - (isLow ? 12 : 24) - body.y };
  const shared = {
    head,
    eyebrowSize,
    titleSize: title.size,
    titleLines: title.lines,
    footer,
    isStacked,
  };
  if (!hasPoints) return { ...shared, points: null, figure: room };
  if (contents.hasFigure === false) {
    return {
      ...shared,
      points: pointsIn(room, contents.points, isStacked ? [28, 26, 24] : [32, 28, 26, 24]),
      figure: { ...room, height: 0 },
    };
  }
  if (isStacked) {
    const sizes = [28, 26, 24];
    // The picture gets what the points leave over, as far as its width has use for it.
    const left = (size: number) =>
      room.height - 16 - pointsAt(room, contents.points, size).needed - size;
    const ample = Math.min(room.width * 0.85, room.height * 0.5);
    const spare = sizes.map(left).find((height) => height >= ample) ?? left(24);
    const least = Math.min(room.width * 0.6, room.height * 0.4);
    const high = Math.min(room.width * 1.15, Math.max(least, spare));
    return {
      ...shared,
      points: pointsIn(lower(room, high + 16), contents.points, sizes),
      figure: { ...room, height: high },
    };
  }
  // A title within its column leaves the whole height beside it to the picture.
  const top = title.width <= column ? frame.y - (isLow ? 8 : 16) : room.y;
  const x = frame.x + column + 56;
  return {
    ...shared,
    points: pointsIn({ ...room, width: column }, contents.points, [32, 28, 26, 24]),
    figure: {
      x,
      y: top,
      width: frame.x + frame.width - x,
      height: room.y + room.height - top,
    },
  };
}

function lower(box: Box, by: number): Box {
  return { ...box, y: box.y + by, height: box.height - by };
}

interface TitleRoom {
  readonly isStacked: boolean;
  readonly isLow: boolean;
  readonly hasPoints: boolean;
}

/** The largest type that sets the title in two lines, in its column where it is not too long for it. */
function titleOf(title: string, columns: readonly number[], whole: number, room: TitleRoom) {
  const { isStacked, isLow, hasPoints } = room;
  const largest = isStacked ? 48 : isLow ? 48 : hasPoints ? 68 : 60;
  const smallest = isStacked ? 32 : isLow ? 36 : hasPoints ? 40 : 36;
  const tries = [
    ...columns.map((width) => ({ width, from: largest, to: smallest })),
    { width: whole, from: Math.min(largest, 56), to: isStacked ? smallestUpright : smallestTitle },
  ];
  for (const { width, from, to } of tries) {
    const set = titleSizes(from, to).flatMap((size) => {
      const found = titleLines(title, size, width);
      return found ? [{ ...found, size, width }] : [];
    });
    const [first] = set;
    // Slightly smaller type is a fair price for a break where the sentence has one.
    if (first) {
      const least = Math.max(first.size - 12, Math.min(first.size, smallestJointed));
      return set.find(({ size, isJointed }) => isJointed && size >= least) ?? first;
    }
  }
  return { lines: shortened(title, whole), size: smallestTitle, width: whole };
}

function titleSizes(from: number, to: number): readonly number[] {
  return Array.from({ length: (from - to) / 4 + 1 }, (_, index) => from - index * 4);
}

/** Longer than any title should be: what has no room gives way to an ellipsis. */
function shortened(title: string, width: number): readonly string[] {
  let kept = [...title];
  while (kept.length > 2) {
    kept = kept.slice(0, -1);
    const found = titleLines(`${kept.join('').trimEnd()}…`, smallestTitle, width);
    if (found) return found.lines;
  }
  return [title];
}

/**
 * The largest type that shows every point, better with no lead broken; where even the smallest does
 * not, as many as there is room for.
 */
function pointsIn(box: Box, points: readonly Point[], sizes: readonly number[]): PointsLayout {
  const tries = sizes.map((size) => pointsAt(box, points, size));
  const whole = tries.filter(({ shown }) => shown === points.length);
  const chosen = whole.find(({ isLeadBroken }) => !isLeadBroken) ?? whole[0] ?? tries.at(-1);
  if (!chosen) throw new Error('A slide needs at least one size of type.');
  return chosen;
}

function pointsAt(box: Box, points: readonly Point[], size: number) {
  const widestOf = (widths: readonly number[]) => Math.max(...widths) + 6;
  const leads = widestOf(points.map(({ lead }) => lineWidth(lead, leadSize(size), true)));
  const marks = widestOf(points.map(({ mark }) => lineWidth(mark, markSize(size))));
  const leadWidth = Math.min(leads, box.width * 0.42);
  const markWidth = Math.min(marks, box.width * 0.27);
  const textWidth = box.width - leadWidth - markWidth - 2 * columnGap;
  const heightOf = (text: string, type: number, width: number) =>
    lineCount(text, type, width) * type * 1.35;
  const heights = points.map(({ lead, text, mark }) =>
    Math.max(
      heightOf(text, size, textWidth),
      heightOf(lead, leadSize(size), leadWidth),
      heightOf(mark, markSize(size), markWidth),
    ),
  );
  const padding = size >= 28 ? 18 : 12;
  const all = heights.reduce((sum, height) => sum + height + 2 * padding + 2, 0);
  const roomy = Math.min(30, padding + (box.height - all) / points.length / 4);
  const isLeadBroken = leads > leadWidth;
  const layout = { ...box, size, leadWidth, markWidth, isLeadBroken, needed: all };
  if (all <= box.height) return { ...layout, padding: roomy, shown: points.length };
  // The line that counts the rest needs room as well.
  let used = 44;
  const shown = heights.findIndex((height) => {
    used += height + 2 * padding + 2;
    return used > box.height;
  });
  return { ...layout, padding, shown: Math.max(shown, 0) };
}

export const columnGap = 24;
export const leadSize = (size: number) => Math.round(size * 1.125);
export const markSize = (size: number) => Math.max(22, Math.round(size * 0.82));
