// Native tables on slides: column widths by content, and as many pages as the rows need, never cut.
import type PptxGenJS from 'pptxgenjs';
import { textWidth } from '~/charts/textWidth';
import type { Language } from '~/model/text';
import { colours } from './look';
import { typeOf, type Box } from './slideFrame';

export interface TableCell {
  readonly text: string;
  readonly isNumber?: boolean;
  readonly isBold?: boolean;
  readonly fill?: string;
  readonly ink?: string;
}

export interface SlideTable {
  readonly heading: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}

interface SetTable {
  readonly table: SlideTable;
  /** Of the type, in points. */
  readonly size: number;
  /** In inches. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

/** Sizes of type tried for a table that fits one page; a longer one takes the smallest readable in a room. */
const sizes = [18, 16, 14, 12.5, 11];
const smallest = 11;
const padding = { x: 0.08, y: 0.05 };

/** In inches, a little generous: faces differ from one computer to the next. */
export const lineHeight = (size: number) => (size * 1.45) / 72;
/** Bold faces are wider, on some computers by a good deal. */
export const boldWidening = 1.12;
export const inches = (text: string, size: number) => (textWidth(text, size) * 1.12) / 72;

/** Sets a table as large as one page allows, or splits it into as many pages as it needs. */
export function tablePages(table: SlideTable, room: Box): readonly SetTable[] {
  const tries = sizes.map((size) => pagesAt(size, table, room));
  return tries.find(({ length }) => length <= 1) ?? pagesAt(smallest, table, room);
}

function pagesAt(size: number, table: SlideTable, room: Box): readonly SetTable[] {
  const widths = columnWidths(table, room.w, size);
  const headingHeight = lineHeight(size) + padding.y * 2 + 0.06;
  const pages: { rows: (readonly TableCell[])[]; heights: number[]; total: number }[] = [];
  for (const row of table.rows) {
    const height = rowHeight(row, widths, size);
    const last = pages.at(-1);
    if (last && last.total + height <= room.h) {
      last.rows.push(row);
      last.heights.push(height);
      last.total += height;
    } else pages.push({ rows: [row], heights: [height], total: headingHeight + height });
  }
  return pages.map(({ rows, heights }) => ({
    table: { heading: table.heading, rows },
    size,
    widths,
    heights: [headingHeight, ...heights],
  }));
}

/** Short columns as wide as they are; long ones share what is left by how much they mostly hold. */
function columnWidths(
  { heading, rows }: SlideTable,
  room: number,
  size: number,
): readonly number[] {
  const columns = heading.map((title, index) => {
    // Headings and names are bold, which is wider.
    const isBold = rows.some((row) => row[index]?.isBold);
    const widthOf = (text: string) =>
      inches(text, size) * (isBold || text === title ? boldWidening : 1) + padding.x * 2;
    const texts = rows.map((row) => row[index]?.text ?? '');
    const widths = texts.map(widthOf);
    const mean = widths.reduce((sum, width) => sum + width, 0) / Math.max(1, rows.length);
    const longest = Math.max(widthOf(title), ...widths);
    const usual = Math.sqrt(Math.max(mean, widthOf(title)) * longest);
    // No word is ever broken.
    const words = [title, ...texts].flatMap((text) => text.split(breaks));
    const least = Math.min(longest, Math.max(...words.map(widthOf)));
    // Not even a lone long text should run over more than a few lines, each of a few words.
    return { longest, least, weight: Math.max(usual, longest / 3, Math.min(longest, 1.4)) };
  });
  const total = columns.reduce((sum, { longest }) => sum + longest, 0);
  if (total <= room) return columns.map(({ longest }) => (longest * room) / total);
  const isLong = ({ longest }: ColumnNeed) => longest > room / heading.length;
  const short = columns.reduce((sum, one) => sum + (isLong(one) ? 0 : one.longest), 0);
  const shared = shares(columns.filter(isLong), room - short);
  return columns.map((one) => shared.get(one) ?? one.longest);
}

/** Where a line may end: at blanks, and on either side of a Chinese character. */
const breaks = /\s+|(?<=-)|(?=[⺀-￯])|(?<=[⺀-￯])/u;

/** In inches, but for the weight. */
interface ColumnNeed {
  readonly longest: number;
  /** Of its widest word. */
  readonly least: number;
  readonly weight: number;
}

/** Shares out a room by weight; a column whose share would break a word gets what the word needs first. */
function shares(columns: readonly ColumnNeed[], room: number): ReadonlyMap<ColumnNeed, number> {
  const weight = columns.reduce((sum, one) => sum + one.weight, 0);
  const shareOf = (one: ColumnNeed) => (room * one.weight) / weight;
  const tight = columns.filter((one) => shareOf(one) < one.least);
  if (tight.length === 0 || tight.length === columns.length)
    return new Map(columns.map((one) => [one, shareOf(one)]));
  const loose = columns.filter((one) => !tight.includes(one));
  const rest = room - tight.reduce((sum, { least }) => sum + least, 0);
  return new Map([...tight.map((one) => [one, one.least] as const), ...shares(loose, rest)]);
}

function rowHeight(row: readonly TableCell[], widths: readonly number[], size: number): number {
  const lines = row.map(({ text }, index) => {
    const width = Math.max(0.2, (widths[index] ?? 1) - padding.x * 2);
    return text
      .split('\n')
      .reduce((sum, one) => sum + Math.max(1, Math.ceil(inches(one, size) / width)), 0);
  });
  return Math.max(1, ...lines) * lineHeight(size) + padding.y * 2;
}

type Border = PptxGenJS.BorderProps;
/** Above, right, below, left. */
type Borders = [Border, Border, Border, Border];

const none: Border = { type: 'none' };
const gap: Border = { type: 'solid', pt: 1.5, color: colours.paper };
const underHeading: Borders = [none, none, { type: 'solid', pt: 1.5, color: colours.ink }, none];
const underRow: Borders = [none, none, { type: 'solid', pt: 0.75, color: colours.line }, none];
const aroundFill: Borders = [gap, gap, gap, gap];

/** Draws one page of a table at the top of the room. */
export function addTable(
  slide: PptxGenJS.Slide,
  set: SetTable,
  room: Box,
  language: Language,
): void {
  const { fontFace, lang } = typeOf(language);
  const type = { fontFace, lang, fontSize: set.size };
  const isNumberColumn = (index: number) => set.table.rows.some((row) => row[index]?.isNumber);
  const isFillColumn = (index: number) => set.table.rows.some((row) => row[index]?.fill);
  const alignOf = (index: number): PptxGenJS.HAlign =>
    isNumberColumn(index) ? 'right' : isFillColumn(index) ? 'center' : 'left';
  const heading = set.table.heading.map((text, index) => ({
    text,
    options: {
      ...type,
      bold: true,
      color: colours.ink3,
      align: alignOf(index),
      border: underHeading,
    },
  }));
  const rows = set.table.rows.map((row) =>
    row.map(({ text, isBold = false, fill, ink = colours.ink }, index) => ({
      text,
      options: {
        ...type,
        bold: isBold,
        color: ink,
        align: alignOf(index),
        ...(fill && { fill: { color: fill } }),
        border: fill ? aroundFill : underRow,
      },
    })),
  );
  slide.addTable([heading, ...rows], {
    x: room.x,
    y: room.y,
    w: set.widths.reduce((sum, width) => sum + width, 0),
    colW: [...set.widths],
    rowH: [...set.heights],
    valign: 'middle',
    margin: [padding.y, padding.x, padding.y, padding.x],
    fontFace,
  });
}
