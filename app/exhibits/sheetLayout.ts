// A table as a picture, before it is drawn: widths by what the columns hold, text in lines, rows in blocks.
import { balanceText, lineStep, measureText, widestText, wrapText } from '~/charts/wrapText';
import type { Sheet, SheetCell } from './exhibit';

/** A column of the picture: the columns of the sheet it is read from, the first that holds something. */
export interface PictureColumn {
  readonly keys: readonly string[];
  /** Its part of what is left over; 0 for a column as wide as what it holds. */
  readonly weight: number;
  /** Never left out, however narrow the figure. */
  readonly isNeeded?: boolean;
  /** Says the same only once while rows repeat it. */
  readonly isOnce?: boolean;
}

interface PlacedColumn {
  readonly x: number;
  readonly width: number;
  readonly title: readonly string[];
  readonly isNumber: boolean;
}

export interface PlacedRow {
  readonly districtId: string | null;
  /** One a column. */
  readonly cells: readonly (readonly string[])[];
  readonly y: number;
  readonly height: number;
}

interface SheetBlock {
  readonly x: number;
  readonly rows: readonly PlacedRow[];
}

export interface SheetLayout {
  /** Places within a block. */
  readonly columns: readonly PlacedColumn[];
  readonly blocks: readonly SheetBlock[];
  readonly width: number;
  readonly head: number;
  /** Where the lowest row ends. */
  readonly bottom: number;
  readonly leftOut: number;
}

const columnGap = 1.2;
/** What columns leave over stands between them, up to this much; wider gaps lose the row. */
const widestGap = 4.5;
const blockGap = 2.4;
/** Two blocks stand side by side where each still has this much. */
const widestBlock = 62;
const narrowestBlock = 46;
const widestShort = 9;
const narrowestSentence = 9;
const widestLine = 44;
const rowPadding = 0.7;
const headPadding = 0.6;

interface Column extends PictureColumn {
  readonly title: string;
  readonly isNumber: boolean;
  readonly texts: readonly string[];
}

/**
 * Lays out the chosen columns of a sheet.
 *
 * @param height Infinity for every row in one block
 * @param write puts a cell into words
 */
export function sheetLayout(
  sheet: Sheet,
  wanted: readonly PictureColumn[],
  write: (cell: SheetCell) => string,
  room: { readonly width: number; readonly height: number },
  type: number,
): SheetLayout {
  const gap = blockGap * type;
  const most = Math.max(1, Math.floor((room.width + gap) / (narrowestBlock * type + gap)));
  const count = Number.isFinite(room.height) && room.width > widestBlock * type * 1.3 ? most : 1;
  const width = Math.min((room.width - (count - 1) * gap) / count, widestBlock * 1.3 * type);
  const columns = columnsWithin(readColumns(sheet, wanted, write), width, type);
  const placed = placeColumns(columns, width, type);
  const last = placed.at(-1);
  const own = last ? last.x + last.width : 0;
  const headLines = Math.max(1, ...placed.map(({ title }) => title.length));
  const head = (headLines * lineStep + headPadding) * type;
  const rows = sheet.rows.map(({ districtId }, index) => {
    const cells = columns.map(({ texts, isOnce }, place) => {
      const text = texts[index] ?? '';
      const isSaid = isOnce === true && index > 0 && texts[index - 1] === text;
      return { text, isSaid, width: placed[place]?.width ?? 0 };
    });
    return { districtId, cells };
  });
  const packed = pack(rows, { count, height: room.height - head, type });
  // Titles stand at the left, and so does what they are titles of.
  const blocks = packed.blocks.map((block, index) => ({
    x: index * (own + gap),
    rows: block.map((row) => ({ ...row, y: row.y + head })),
  }));
  const ends = blocks.flatMap((block) => block.rows.map(({ y, height }) => y + height));
  return {
    columns: placed,
    blocks,
    width: own,
    head,
    bottom: Math.max(head, ...ends),
    leftOut: packed.leftOut,
  };
}

/** The columns that hold something, with the texts of their cells. */
function readColumns(
  sheet: Sheet,
  wanted: readonly PictureColumn[],
  write: (cell: SheetCell) => string,
): readonly Column[] {
  return wanted.flatMap((column) => {
    const places = column.keys
      .map((key) => sheet.columns.findIndex((one) => one.key === key))
      .filter((place) => place !== -1);
    const first = sheet.columns[places[0] ?? -1];
    if (!first) return [];
    const texts = sheet.rows.map(({ cells }) =>
      write(places.map((place) => cells[place] ?? null).find((cell) => cell !== null) ?? null),
    );
    if (texts.every((text) => text === '')) return [];
    return [{ ...column, title: first.title, isNumber: first.kind === 'number', texts }];
  });
}

/** The columns that leave sentences enough room to be read; the last short ones go first. */
function columnsWithin(columns: readonly Column[], width: number, type: number): readonly Column[] {
  const last = columns.findLastIndex(({ weight, isNeeded }) => weight === 0 && isNeeded !== true);
  const room = placeColumns(columns, width, type).every(
    (placed, index) =>
      columns[index]?.weight === 0 || placed.width >= neededWidth(columns[index], type),
  );
  if (room) return columns;
  if (last !== -1) return columnsWithin(columns.toSpliced(last, 1), width, type);
  const narrow = narrowColumn(columns, width, type);
  return narrow === -1 ? columns : columnsWithin(columns.toSpliced(narrow, 1), width, type);
}

/** The last column beside the main one in which a word would be broken; -1 for none. */
function narrowColumn(columns: readonly Column[], width: number, type: number): number {
  const placed = placeColumns(columns, width, type);
  const main = Math.max(...columns.map(({ weight }) => weight));
  return columns.findLastIndex(({ texts, weight }, index) => {
    const words = texts.flatMap((text) => text.match(/[\p{Script=Latin}’-]+/gu) ?? []);
    return weight > 0 && weight < main && widestText(words, type) > (placed[index]?.width ?? 0);
  });
}

/** A sentence needs so much; a column that holds less is as wide as what it holds. */
function neededWidth(column: Column | undefined, type: number): number {
  if (!column) return 0;
  return Math.min(narrowestSentence * type, widestText(column.texts, type));
}

/** The longest word of a heading, which is not to be broken. */
function titleRoom(title: string, type: number): number {
  const words = title.split(' ').map((word) => measureText(word, type));
  return words.length === 1 && /\p{Script=Han}/u.test(title)
    ? Math.min(words[0] ?? 0, 5.2 * type)
    : Math.max(...words);
}

/** Short columns take what they hold; the others share the rest by weight, none more than it holds. */
function placeColumns(
  columns: readonly Column[],
  width: number,
  type: number,
): readonly PlacedColumn[] {
  const gap = columnGap * type;
  const natural = columns.map(({ texts, title, weight }) => {
    const held = widestText(texts, type, weight === 0) + 1;
    const most = weight === 0 ? widestShort : widestLine;
    return Math.min(Math.max(held, titleRoom(title, type) + 1), most * type);
  });
  const room = width - gap * (columns.length - 1);
  const short = natural.reduce((sum, own, index) => sum + (columns[index]?.weight ? 0 : own), 0);
  const widths = shareOut(columns, natural, Math.max(0, room - short));
  const spare = room - widths.reduce((sum, own) => sum + own, 0);
  const spread = Math.max(0, Math.min(widestGap * type - gap, spare / (columns.length - 1)));
  let x = 0;
  return columns.map(({ title, isNumber }, index) => {
    const own = widths[index] ?? 0;
    const placed = { x, width: own, title: balanceText(title, own, type), isNumber };
    x += own + gap + spread;
    return placed;
  });
}

/** What a column does not need goes to those that can use it. */
function shareOut(
  columns: readonly Column[],
  natural: readonly number[],
  room: number,
): readonly number[] {
  const widths = natural.map((own, index) => (columns[index]?.weight ? 0 : own));
  let open = columns.flatMap(({ weight }, index) => (weight > 0 ? [{ weight, index }] : []));
  let left = room;
  while (open.length > 0) {
    const total = open.reduce((sum, { weight }) => sum + weight, 0);
    const share = left / total;
    const full = open.filter(({ weight, index }) => (natural[index] ?? 0) <= share * weight);
    const settled = full.length > 0 ? full : open;
    for (const { weight, index } of settled) {
      const own = full.length > 0 ? (natural[index] ?? 0) : share * weight;
      widths[index] = own;
      left -= own;
    }
    open = full.length > 0 ? open.filter((one) => !full.includes(one)) : [];
  }
  return widths;
}

interface RawRow {
  readonly districtId: string | null;
  readonly cells: readonly {
    readonly text: string;
    readonly isSaid: boolean;
    readonly width: number;
  }[];
}

/** Fills block after block; the first row of a block says what those after it leave unsaid. */
function pack(
  rows: readonly RawRow[],
  {
    count,
    height,
    type,
  }: { readonly count: number; readonly height: number; readonly type: number },
) {
  const blocks: PlacedRow[][] = [[]];
  let y = 0;
  let leftOut = 0;
  for (const { districtId, cells } of rows) {
    const linesOf = (isFirst: boolean) =>
      cells.map(({ text, isSaid, width }) =>
        text === '' || (isSaid && !isFirst) ? [] : wrapText(text, width, type),
      );
    const own = linesOf(y === 0);
    const high = (Math.max(1, ...own.map((lines) => lines.length)) * lineStep + rowPadding) * type;
    if (y + high > height && y > 0 && blocks.length < count && leftOut === 0) {
      blocks.push([]);
      y = 0;
    }
    if (leftOut > 0 || (y + high > height && y > 0)) {
      leftOut += 1;
      continue;
    }
    blocks.at(-1)?.push({ districtId, cells: y === 0 ? linesOf(true) : own, y, height: high });
    y += high;
  }
  return { blocks, leftOut };
}
