// What is said beside a picture, and the picture itself, sharp enough for a wall.
import type PptxGenJS from 'pptxgenjs';
import type { Point } from '~/exhibits/exhibit';
import type { Language } from '~/model/text';
import type { Subject } from './exportJob';
import { colours } from './look';
import type { Painter } from './painter';
import { typeOf, type Box } from './slideFrame';

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

/** How many points fit into a height without their type becoming too small to read. */
export function pointPages(
  points: readonly Point[],
  height: number,
): readonly (readonly Point[])[] {
  const most = Math.max(1, Math.floor(height / 0.5));
  const count = Math.ceil(points.length / most);
  const size = Math.ceil(points.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) =>
    points.slice(index * size, (index + 1) * size),
  );
}

/** The points as a table without lines but the hairlines between them. */
export function addPoints(
  slide: PptxGenJS.Slide,
  points: readonly Point[],
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
  const size = points.length > 7 ? 13 : 16;
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
  const lead = room.w * 0.2;
  const mark = room.w * 0.26;
  slide.addTable(rows, {
    x: room.x,
    y: room.y,
    w: room.w,
    colW: [lead, room.w - lead - mark, mark],
    rowH: Math.min(0.62, room.h / points.length),
    valign: 'middle',
    margin: [0.03, 0.06, 0.03, 0],
    fontFace,
  });
}
