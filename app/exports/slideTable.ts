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
  /** In inches. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

/** In points; the smallest type that can be read from the back of a room. */
const size = 11;
const padding = { x: 0.08, y: 0.05 };
const line = (size * 1.32) / 72;
const headingHeight = line + padding.y * 2 + 0.06;

const inches = (text: string) => (textWidth(text, size) * 1.06) / 72 + padding.x * 2;

/** Splits a table into as many as fit below one another on pages with the given room. */
export function tablePages(table: SlideTable, room: Box): readonly SetTable[] {
  const widths = columnWidths(table, room.w);
  const pages: { rows: (readonly TableCell[])[]; heights: number[]; total: number }[] = [];
  for (const row of table.rows) {
    const height = rowHeight(row, widths);
    const last = pages.at(-1);
    if (last && last.total + height <= room.h) {
      last.rows.push(row);
      last.heights.push(height);
      last.total += height;
    } else pages.push({ rows: [row], heights: [height], total: headingHeight + height });
  }
  return pages.map(({ rows, heights }) => ({
    table: { heading: table.heading, rows },
    widths,
    heights: [headingHeight, ...heights],
  }));
}

/** Short columns as wide as they are; long ones share what is left by how much they mostly hold. */
function columnWidths({ heading, rows }: SlideTable, room: number): readonly number[] {
  const columns = heading.map((title, index) => {
    const widths = rows.map((row) => inches(row[index]?.text ?? ''));
    const mean = widths.reduce((sum, width) => sum + width, 0) / Math.max(1, rows.length);
    const longest = Math.max(inches(title), ...widths);
    return { longest, weight: Math.sqrt(Math.max(mean, inches(title)) * longest) };
  });
  const total = columns.reduce((sum, { longest }) => sum + longest, 0);
  if (total <= room) return columns.map(({ longest }) => (longest * room) / total);
  const isLong = ({ longest }: { longest: number }) => longest > room / heading.length;
  const short = columns.reduce((sum, one) => sum + (isLong(one) ? 0 : one.longest), 0);
  const weight = columns.reduce((sum, one) => sum + (isLong(one) ? one.weight : 0), 0);
  return columns.map((one) => (isLong(one) ? ((room - short) * one.weight) / weight : one.longest));
}

function rowHeight(row: readonly TableCell[], widths: readonly number[]): number {
  const lines = row.map(({ text }, index) => {
    const width = Math.max(0.2, (widths[index] ?? 1) - padding.x * 2);
    return text
      .split('\n')
      .reduce((sum, one) => sum + Math.max(1, Math.ceil((inches(one) - padding.x * 2) / width)), 0);
  });
  return Math.max(1, ...lines) * line + padding.y * 2;
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
  const type = { fontFace, lang, fontSize: size };
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
