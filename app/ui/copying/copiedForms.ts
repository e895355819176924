// The two forms in which marked lines leave the page: text with a tab between cells, and a table in HTML.
import type { Cell, Row, Segment } from './flow';

/** Text, and HTML that Word, Excel, WPS and LibreOffice read into paragraphs and cells. */
export interface Copied {
  readonly text: string;
  readonly html: string;
}

/** The forms of what is marked; null where there is nothing to copy. */
export function copiedForms(segments: readonly Segment[], language: string): Copied | null {
  const blocks = segments.flatMap((segment) => blockOf(segment) ?? []);
  const [only] = blocks;
  if (!only) return null;
  // Words marked within a line are put into a line, not below it.
  if (blocks.length === 1 && only.rows.length === 1 && only.rows[0]?.length === 1) {
    const { text } = only.rows[0][0] ?? { text: '' };
    return { text, html: escaped(text) };
  }
  // Calc gives tables of unequal width unequal columns, and then spreads their cells over all of these.
  const width = Math.max(...blocks.map(({ rows }) => rows[0]?.length ?? 0));
  return {
    text: textOf(blocks),
    html: blocks.map((block) => htmlOf(block, width, language)).join(''),
  };
}

interface Block {
  readonly tag: 'table' | 'ul' | 'p' | `h${number}`;
  readonly rows: readonly Row[];
}

function blockOf(segment: Segment): Block | null {
  if (segment.kind === 'text') {
    const rows = [[{ text: segment.text, isHeading: false }]];
    return { tag: tagOf(segment.block), rows };
  }
  const rows = trimmed(segment.rows);
  if (rows.length === 0) return null;
  return { tag: segment.table || (rows[0]?.length ?? 0) > 1 ? 'table' : 'ul', rows };
}

function tagOf(block: Element): Block['tag'] {
  const name = block.closest('h1, h2, h3, h4, h5, h6, li')?.localName;
  if (name === undefined) return 'p';
  return name === 'li' ? 'ul' : `h${Number(name.slice(1))}`;
}

/** Rows as wide as the columns in which anything is marked, so that those columns stay under each other. */
function trimmed(rows: readonly Row[]): readonly Row[] {
  const used = rows.flatMap((row) =>
    row.flatMap((cell, column) => (cell.text === '' ? [] : column)),
  );
  if (used.length === 0) return [];
  const first = used.reduce((one, other) => Math.min(one, other));
  const last = used.reduce((one, other) => Math.max(one, other));
  return rows
    .filter((row) => row.some(({ text }) => text !== ''))
    .map((row) =>
      Array.from(
        { length: last - first + 1 },
        (_, column) => row[first + column] ?? { text: '', isHeading: false },
      ),
    );
}

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map(({ tag, rows }, index) => {
      const before = blocks[index - 1]?.tag;
      // Headings and tables stand off what is before them, a table from its own heading not.
      const isHeaded = before?.startsWith('h') === true;
      const isNew = tag.startsWith('h') || tag === 'table' || before === 'table';
      const lines = rows.map((row) => row.map(({ text }) => text).join('\t'));
      return `${before !== undefined && isNew && !isHeaded ? '\n' : ''}${lines.join('\n')}`;
    })
    .join('\n');
}

function htmlOf({ tag, rows }: Block, width: number, language: string): string {
  const open = `<${tag} lang="${escaped(language)}">`;
  const body = rows.map((row) => {
    if (tag === 'table') {
      return `<tr>${row.map(cellOf).join('')}${'<td></td>'.repeat(width - row.length)}</tr>`;
    }
    const text = row.map((cell) => escaped(cell.text)).join(' ');
    return tag === 'ul' ? `<li>${text}</li>` : text;
  });
  return `${open}${body.join('')}</${tag}>`;
}

/** Excel makes the 5th of April of "4/5" unless the cell is said to hold text. */
const dateLike = /^\d+\s*[/-]\s*\d+/u;

function cellOf({ text, isHeading }: Cell): string {
  if (isHeading) return `<th>${escaped(text)}</th>`;
  const format = dateLike.test(text) ? ` style='mso-number-format:"\\@"'` : '';
  return `<td${format}>${escaped(text)}</td>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
