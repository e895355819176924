// What is said beside a picture, and the picture itself, sharp enough for a wall.
import type PptxGenJS from 'pptxgenjs';
import type { Point } from '~/exhibits/exhibit';
import type { Language } from '~/model/text';
import type { Subject } from './exportJob';
import { colours } from './look';
import type { Painter } from './painter';
import { typeOf, type Box } from './slideFrame';
import { boldWidening, inches, lineHeight } from './slideTable';

const unitsPerInch = 96;

/** Draws the exhibit into the room. */
export async function addPicture(
  slide: PptxGenJS.Slide,
  subject: Subject,
  room: Box,
  { painter, signal }: { painter: Painter; signal: AbortSignal },
): Promise<void> {
  const size = { width: room.w * unitsPerInch, height: room.h * unitsPerInch, type: 16 };
  const data = await painter.figure(subject, size, signal);
  slide.addImage({ data, ...room, altText: subject.exhibit.title(subject.telling) });
}

/** Sizes of type tried for points that fit one page, in points of type. */
const sizes = [16, 14, 12, 11];
const padding = { x: 0.06, y: 0.06 };

interface SetPoints {
  readonly points: readonly Point[];
  /** Of the type, in points. */
  readonly size: number;
  /** Of lead, text and mark, in inches. */
  readonly widths: readonly [number, number, number];
  readonly heights: readonly number[];
}

/** Sets points as large as one page allows, or splits them into as many pages as they need. */
export function pointPages(points: readonly Point[], room: Box): readonly SetPoints[] {
  const tries = sizes.map((size) => pagesAt(size, points, room));
  return tries.find(({ length }) => length <= 1) ?? tries.at(-1) ?? [];
}

function pagesAt(size: number, points: readonly Point[], room: Box): readonly SetPoints[] {
  const widest = (texts: readonly string[]) =>
    Math.max(0, ...texts.map((text) => inches(text, size) * boldWidening)) + padding.x * 2;
  const lead = Math.min(widest(points.map((one) => one.lead)), room.w * 0.3);
  const mark = Math.min(widest(points.map((one) => one.mark)), room.w * 0.3);
  const widths = [lead, room.w - lead - mark, mark] as const;
  const heights = points.map((point) => {
    const lines = [point.lead, point.text, point.mark].map((text, index) =>
      Math.ceil(inches(text, size) / Math.max(0.2, (widths[index] ?? 1) - padding.x * 2)),
    );
    return Math.max(0.36, Math.max(1, ...lines) * lineHeight(size) + padding.y * 2);
  });
  const pages: number[][] = [];
  let filled = Infinity;
  for (const [index, height] of heights.entries()) {
    if (filled + height > room.h) {
      pages.push([]);
      filled = 0;
    }
    pages.at(-1)?.push(index);
    filled += height;
  }
  return pages.map((indices) => ({
    points: indices.flatMap((index) => points[index] ?? []),
    heights: indices.map((index) => heights[index] ?? 0),
    size,
    widths,
  }));
}

/** The points as a table without lines but the hairlines between them. */
export function addPoints(
  slide: PptxGenJS.Slide,
  { points, size, widths, heights }: SetPoints,
  room: Box,
  language: Language,
): void {
  const { fontFace, lang } = typeOf(language);
  const none: PptxGenJS.BorderProps = { type: 'none' };
  const hairline: PptxGenJS.BorderProps = { type: 'solid', pt: 0.75, color: colours.line };
  const border: [
    PptxGenJS.BorderProps,
    PptxGenJS.BorderProps,
    PptxGenJS.BorderProps,
    PptxGenJS.BorderProps,
  ] = [none, none, hairline, none];
  const cell = (
    text: string,
    look: { bold?: boolean; color: string; align?: 'left' | 'right' },
  ) => ({
    text,
    options: { fontFace, lang, fontSize: size, border, ...look },
  });
  const rows = points.map(({ lead, text, mark }) => [
    cell(lead, { bold: true, color: colours.ink }),
    cell(text, { color: colours.ink2 }),
    cell(mark, { color: colours.tile, align: 'right' }),
  ]);
  // A few points stand a little apart.
  const total = heights.reduce((sum, height) => sum + height, 0);
  const apart = Math.min(0.17, (room.h - total) / Math.max(1, points.length));
  slide.addTable(rows, {
    x: room.x,
    y: room.y,
    w: room.w,
    colW: [...widths],
    rowH: heights.map((height) => height + Math.max(0, apart)),
    valign: 'middle',
    margin: [padding.y / 2, padding.x, padding.y / 2, 0],
    fontFace,
  });
}
