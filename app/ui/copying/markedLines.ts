// Reads what is marked of a page as lines and as rows of cells. Tables and lists of terms speak for themselves;
// elsewhere `data-copy` says what is a row: `row`, whose children are its cells, or `line`, one cell in all.
import { boundaryOf, isLeftOut, overlay } from './boxes';
import { createFlow, separator, type Flow, type Row, type Segment } from './flow';
import { holdersOf, markedText, type MarkedText } from './markedText';

interface Reading {
  readonly marked: MarkedText;
  readonly holders: ReadonlySet<Node>;
}

const cellOf = 'td, th, [role=cell], [role=gridcell], [role=columnheader], [role=rowheader]';
const heading = 'h1, h2, h3, h4, h5, h6';
/** Heads a column; the names of rows are cells like others, or Word and Calc would centre them. */
const headingCell = 'th[scope=col], [role=columnheader]';

/** What the ranges of a selection hold, in the order of the page. */
export function markedLines(ranges: readonly Range[]): readonly Segment[] {
  const marked = markedText(ranges);
  const [first] = marked.keys();
  if (!first?.parentElement) return [];
  const within = commonElement(ranges) ?? first.parentElement;
  const root = within.closest(overlay) ?? document.body;
  const flow = createFlow();
  readChildren(root, flow, { marked, holders: holdersOf(marked) });
  return flow.segments();
}

/** The element that holds every range. */
function commonElement(ranges: readonly Range[]): Element | null {
  const [first] = ranges;
  let node: Node | null = first?.commonAncestorContainer ?? null;
  while (node && !ranges.every((range) => node?.contains(range.commonAncestorContainer))) {
    node = node.parentNode;
  }
  return node instanceof Element ? node : (node?.parentElement ?? null);
}

function readChildren(element: Element, flow: Flow, reading: Reading): void {
  for (const child of element.childNodes) {
    if (child instanceof Text) readText(child, element, flow, reading);
    else if (child instanceof Element) readElement(child, flow, reading);
  }
}

function readText(text: Text, holder: Element, flow: Flow, { marked }: Reading): void {
  const part = marked.get(text);
  if (part === undefined) return;
  const isPreserved =
    part.includes('\n') && /^(pre|break)/u.test(getComputedStyle(holder).whiteSpace);
  const lines = isPreserved ? part.split('\n') : [part];
  lines.forEach((line, index) => {
    if (index > 0) flow.part('break');
    flow.write(line, holder);
  });
}

function readElement(element: Element, flow: Flow, reading: Reading): void {
  if (element.matches('br')) {
    flow.part('break');
    return;
  }
  if (element.matches(overlay)) return;
  const style = getComputedStyle(element);
  const isSkipped = isLeftOut(element, style);
  if (isSkipped || !reading.holders.has(element)) {
    const boundary = boundaryOf(element, style, 'start');
    // A control or a picture in the line keeps the words beside it apart.
    const isSeen = isSkipped && style.display.startsWith('inline');
    flow.part(boundary === 'none' && isSeen ? 'gap' : boundary);
    return;
  }
  const rows = rowsOf(element, reading);
  if (rows) {
    flow.add(rows, element.closest('table, [role=table], [role=grid]'));
    return;
  }
  flow.part(boundaryOf(element, style, 'start'));
  // A heading is one line, however it is set.
  if (element.matches(heading)) flow.write(joined(segmentsIn(element, reading)), element);
  else readChildren(element, flow, reading);
  flow.part(boundaryOf(element, style, 'end'));
}

/** The lines of a row; null for what is none. */
function rowsOf(element: Element, reading: Reading): readonly Row[] | null {
  if (element.matches('[data-copy=line]')) return cellRows(element, reading);
  if (element.matches('tr, [role=row]')) {
    const cells = [...element.children].filter((child) => child.matches(cellOf));
    return besides(cells.map((cell) => padded(cellRows(cell, reading), spanOf(cell))));
  }
  if (element.matches('[data-copy=row], dl > div')) {
    return besides(contentOf(element).map((cell) => cellRows(cell, reading)));
  }
  if (element.matches('dl') && element.querySelector(':scope > dt')) {
    return termsOf(contentOf(element)).flatMap((cells) =>
      besides(cells.map((cell) => cellRows(cell, reading))),
    );
  }
  return null;
}

function contentOf(row: Element): readonly Element[] {
  return [...row.children].filter((child) => !isLeftOut(child, getComputedStyle(child)));
}

/** Each term with what follows it. */
function termsOf(children: readonly Element[]): readonly (readonly Element[])[] {
  const terms: Element[][] = [];
  for (const child of children) {
    const last = terms.at(-1);
    if (!last || child.matches('dt')) terms.push([child]);
    else last.push(child);
  }
  return terms;
}

/** What stands in a cell: one text, or rows of its own where it holds such. */
function cellRows(element: Element, reading: Reading): readonly Row[] {
  const isHeading = element.matches(headingCell);
  const empty = [[{ text: '', isHeading }]];
  if (!reading.holders.has(element)) return empty;
  if (!element.matches('[data-copy=line]')) {
    const own = rowsOf(element, reading);
    if (own) return own;
  }
  const segments = segmentsIn(element, reading);
  const rows = segments.flatMap((segment) => (segment.kind === 'rows' ? segment.rows : []));
  const text = joined(segments);
  if (rows.length > 0 && text === '') return rows;
  return [[{ text, isHeading }], ...rows];
}

function segmentsIn(element: Element, reading: Reading): readonly Segment[] {
  const flow = createFlow();
  readChildren(element, flow, reading);
  return flow.segments();
}

/** The lines of a cell or a heading as one. */
function joined(segments: readonly Segment[]): string {
  return segments
    .flatMap((segment) => (segment.kind === 'text' ? [segment.text] : []))
    .join(separator);
}

function spanOf(cell: Element): number {
  return cell instanceof HTMLTableCellElement ? cell.colSpan : 1;
}

function padded(rows: readonly Row[], width: number): readonly Row[] {
  return rows.map((row) => [...row, ...blankCells(width - row.length)]);
}

function blankCells(count: number): Row {
  return Array.from({ length: Math.max(0, count) }, () => ({ text: '', isHeading: false }));
}

/** Cells side by side: what has several rows goes on below its own column. */
function besides(cells: readonly (readonly Row[])[]): readonly Row[] {
  const height = Math.max(0, ...cells.map((rows) => rows.length));
  const widths = cells.map((rows) => Math.max(...rows.map((row) => row.length)));
  return Array.from({ length: height }, (_, line) =>
    cells.flatMap((rows, index) => padded([rows[line] ?? []], widths[index] ?? 0)).flat(),
  );
}
