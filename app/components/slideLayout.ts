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
  /** How many lines the foot of the slide takes. */
  readonly footerLines: number;
}

/** The stage until it is measured, and wherever there is no browser. */
export const usualStage: StageSize = { width: 1920, height: 1080 };
/** Phones held sideways get larger type than a thousandth of their height. */
export const smallestUnit = 0.55;
export const footerLine = 32;
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
  const column = isStacked || !hasPoints ? frame.width : Math.min(1000, frame.width * 0.51);
  const title = titleOf(contents.title, column, frame.width, { isStacked, isLow, hasPoints });
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
  if (isStacked) {
    const height = Math.min(room.width * 0.85, room.height * 0.5);
    const below = lower(room, height + 16);
    return {
      ...shared,
      points: pointsIn(below, contents.points, [28, 26, 24]),
      figure: { ...room, height },
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
function titleOf(title: string, column: number, whole: number, room: TitleRoom) {
  const { isStacked, isLow, hasPoints } = room;
  const largest = isStacked ? 48 : isLow ? 48 : hasPoints ? 68 : 60;
  const tries = [
    { width: column, from: largest, to: isStacked ? 32 : isLow ? 36 : hasPoints ? 48 : 36 },
    { width: whole, from: Math.min(largest, 56), to: 32 },
  ];
  for (const { width, from, to } of tries) {
    for (let size = from; size >= to; size -= 4) {
      const lines = titleLines(title, size, width);
      if (lines) return { size, lines, width };
    }
  }
  // Longer than any title should be: what has no room gives way to an ellipsis.
  let kept = [...title];
  while (kept.length > 2) {
    kept = kept.slice(0, -1);
    const lines = titleLines(`${kept.join('').trimEnd()}…`, 32, whole);
    if (lines) return { size: 32, lines, width: whole };
  }
  return { size: 32, lines: [title], width: whole };
}

/** The largest type that shows every point; where even the smallest does not, as many as there is room for. */
function pointsIn(box: Box, points: readonly Point[], sizes: readonly number[]): PointsLayout {
  let last: PointsLayout | null = null;
  for (const size of sizes) {
    const leads = points.map(({ lead }) => lineWidth(lead, leadSize(size), true));
    const marks = points.map(({ mark }) => lineWidth(mark, markSize(size)));
    const leadWidth = Math.min(Math.max(...leads) + 4, box.width * 0.36);
    const markWidth = Math.min(Math.max(...marks) + 4, box.width * 0.34);
    const textWidth = box.width - leadWidth - markWidth - 2 * columnGap;
    const heights = points.map(({ lead, text, mark }) =>
      Math.max(
        lineCount(text, size, textWidth) * size * 1.35,
        lineCount(lead, leadSize(size), leadWidth) * leadSize(size) * 1.35,
        lineCount(mark, markSize(size), markWidth) * markSize(size) * 1.35,
      ),
    );
    const padding = size >= 28 ? 18 : 12;
    const all = heights.reduce((sum, height) => sum + height + 2 * padding + 2, 0);
    const roomy = Math.min(30, padding + (box.height - all) / points.length / 4);
    if (all <= box.height) {
      return { ...box, size, padding: roomy, leadWidth, markWidth, shown: points.length };
    }
    let used = 44;
    const shown = heights.findIndex((height) => {
      used += height + 2 * padding + 2;
      return used > box.height;
    });
    last = { ...box, size, padding, leadWidth, markWidth, shown: Math.max(shown, 0) };
  }
  if (!last) throw new Error('A slide needs at least one size of type.');
  return last;
}

export const columnGap = 24;
export const leadSize = (size: number) => Math.round(size * 1.125);
export const markSize = (size: number) => Math.max(22, Math.round(size * 0.82));
