// How the matrix is laid out before it is drawn: its rows in one block, or in several beside one another where it is long.
import { lineStep, widestText, wrapText } from '~/charts/wrapText';

export interface MatrixItem {
  /** The id of an industry, or of a group for its heading. */
  readonly id: string;
  readonly isHeading: boolean;
  readonly name: string;
}

interface PlacedItem {
  readonly id: string;
  readonly isHeading: boolean;
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
}

interface MatrixBlock {
  readonly x: number;
  readonly items: readonly PlacedItem[];
}

export interface MatrixLayout {
  readonly blocks: readonly MatrixBlock[];
  readonly name: number;
  readonly cell: number;
  /** Height of the headings; where they are wider than a column they are set aslant. */
  readonly head: number;
  readonly isAslant: boolean;
  /** Width of one block. */
  readonly width: number;
  /** Where the lowest row ends. */
  readonly bottom: number;
  /** Ids of the industries that have no room. */
  readonly leftOut: readonly string[];
}

const rowHeight = 1.72;
const narrowestCell = 2.1;
const widestCell = 5.5;
const widestName = 12;
/** Where cells would be too narrow, names take more lines instead. */
const narrowerNames = [10, 8, 6.5, 5];
const blockGap = 1.6;
const mostBlocks = 4;
const slant = Math.SQRT1_2;

interface MatrixTexts {
  readonly items: readonly MatrixItem[];
  /** Names of the districts. */
  readonly heads: readonly string[];
}

/**
 * The fewest blocks that hold every row; where none do, as many blocks as there is room for.
 *
 * @param height for the rows and their headings; Infinity for all rows in one block
 */
export function matrixLayout(
  texts: MatrixTexts,
  width: number,
  height: number,
  type: number,
): MatrixLayout {
  const counts = Array.from({ length: mostBlocks }, (_, index) => index + 1);
  const layouts = counts.flatMap((count) => layoutIn(count, texts, width, height, type) ?? []);
  const whole = layouts.find(({ leftOut }) => leftOut.length === 0);
  if (whole) return evenLayout(whole, texts, width, type);
  return layouts.at(-1) ?? narrowLayout(texts, width, height, type);
}

/** Blocks of about equal length, rather than a short one at the end. */
function evenLayout(
  layout: MatrixLayout,
  texts: MatrixTexts,
  width: number,
  type: number,
): MatrixLayout {
  const count = layout.blocks.length;
  if (count < 2) return layout;
  let best = layout;
  for (let height = layout.bottom; height > 0; height -= type / 2) {
    const even = layoutIn(count, texts, width, height, type);
    if (!even || even.leftOut.length > 0) break;
    best = even;
  }
  return best;
}

/** The layout in a number of blocks; null where so many have no room. */
function layoutIn(
  count: number,
  texts: MatrixTexts,
  width: number,
  height: number,
  type: number,
  nameRoom = widestName,
): MatrixLayout | null {
  const gap = blockGap * type;
  const names = texts.items.map(({ name }) => name);
  const name = Math.min(widestText(names, type, true), nameRoom * type) + type * 0.8;
  const columns = texts.heads.length;
  const room = (width - (count - 1) * gap) / count - name;
  const cellIn = (space: number) => Math.min(widestCell * type, space / columns);
  const widestHead = widestText(texts.heads, type, true) + type * 0.15;
  const isAslant = cellIn(room) < widestHead;
  // The last of the slanted headings reaches beyond its column.
  const overhang = isAslant ? Math.max(0, widestHead * slant - type) : 0;
  const cell = cellIn(room - overhang);
  if (cell < narrowestCell * type) return null;
  const head = isAslant ? widestHead * slant + type : 1.9 * type;
  const own = name + cell * columns + overhang;
  const x = (width - own * count - gap * (count - 1)) / 2;
  const packed = packItems(texts.items, { count, height: height - head, name, type });
  const blocks = packed.blocks.map((items, index) => ({
    x: x + index * (own + gap),
    items: items.map((item) => ({ ...item, y: item.y + head })),
  }));
  const ends = blocks.flatMap(({ items }) => items.map((item) => item.y + item.height));
  return {
    blocks,
    name,
    cell,
    head,
    isAslant,
    width: own - overhang,
    bottom: Math.max(head, ...ends),
    leftOut: packed.leftOut,
  };
}

/** One block with narrower names; where not even that has room for readable cells, it is wider than the figure. */
function narrowLayout(
  texts: MatrixTexts,
  width: number,
  height: number,
  type: number,
): MatrixLayout {
  for (const room of narrowerNames) {
    const narrow = layoutIn(1, texts, width, height, type, room);
    if (narrow) return narrow;
  }
  const needed = (narrowestCell * texts.heads.length + widestName * 2) * type;
  const layout = layoutIn(1, texts, Math.max(width, needed), height, type);
  if (!layout) throw new Error(`A matrix has no room in ${width} units.`);
  return layout;
}

interface Packing {
  readonly count: number;
  readonly height: number;
  readonly name: number;
  readonly type: number;
}

/** Fills block after block; a heading stays with its first row. */
function packItems(items: readonly MatrixItem[], { count, height, name, type }: Packing) {
  const blocks: PlacedItem[][] = [[]];
  const leftOut: string[] = [];
  let y = 0;
  const sized = items.map((item) => {
    const lines = wrapText(item.name, name - type * 0.8, type, item.isHeading);
    return { ...item, lines, height: Math.max(rowHeight, lines.length * lineStep + 0.3) * type };
  });
  sized.forEach((item, index) => {
    const next = item.isHeading ? (sized[index + 1]?.height ?? 0) : 0;
    if (y + item.height + next > height && y > 0 && blocks.length < count) {
      blocks.push([]);
      y = 0;
    }
    // Once a row has no room none that follows has: what is left out is the end of the list.
    if (leftOut.length > 0 || y + item.height + next > height) {
      if (!item.isHeading) leftOut.push(item.id);
      return;
    }
    blocks.at(-1)?.push({ ...item, y });
    y += item.height;
  });
  return { blocks, leftOut };
}
