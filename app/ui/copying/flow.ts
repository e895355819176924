// Text as it is read, collected piece by piece: blanks collapsed, lines apart, and rows of cells between them.
import type { Boundary } from './boxes';

export interface Cell {
  readonly text: string;
  readonly isHeading: boolean;
}

export type Row = readonly Cell[];

/** A line of text with the element it stands in, or rows, with the table they belong to if it is one. */
export type Segment =
  | { readonly kind: 'text'; readonly text: string; readonly block: Element }
  | { readonly kind: 'rows'; readonly rows: readonly Row[]; readonly table: Element | null };

export interface Flow {
  readonly write: (text: string, block: Element) => void;
  readonly part: (boundary: Boundary) => void;
  readonly add: (rows: readonly Row[], table: Element | null) => void;
  /** All that was collected; ends the last line. */
  readonly segments: () => readonly Segment[];
}

/** Stands between what a cell or a line shows side by side, so that no two numbers are ever glued. */
export const separator = ' · ';

// No-break and other blanks are for setting type; a spreadsheet would take them for letters.
const blanks = /[\s\u00a0\u2000-\u200a\u202f]+/gu;
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;
/** No blank is put before these, or behind an opening bracket. */
const closing = /^[\s,.;:!?)\]，。、；：！？）」』》”’]/u;
/** A blank between two numbers might be read as one of thousands. */
const number = /^[≥≤≈><\d]/u;
const opening = /[\s(（「『《“‘]$/u;

export function createFlow(): Flow {
  const segments: Segment[] = [];
  let text = '';
  let block: Element | null = null;
  let boundary: 'none' | 'gap' | 'apart' = 'none';

  const end = () => {
    const line = text.replace(invisible, '').replace(blanks, ' ').trim();
    if (line !== '' && block) segments.push({ kind: 'text', text: line, block });
    text = '';
    block = null;
    boundary = 'none';
  };
  return {
    write: (piece, holder) => {
      if (piece.trim() === '') {
        text += piece;
        return;
      }
      if (block === null) {
        text = '';
        block = holder;
      } else if (boundary === 'apart') {
        text = text.trimEnd() + separator;
      } else if (boundary === 'gap' && !opening.test(text) && !closing.test(piece)) {
        text += /\d$/u.test(text) && number.test(piece) ? separator : ' ';
      }
      text += piece;
      boundary = 'none';
    },
    part: (next) => {
      if (next === 'break') end();
      else if (next === 'apart' || boundary === 'none') boundary = next;
    },
    add: (rows, table) => {
      end();
      const last = segments.at(-1);
      if (last?.kind === 'rows' && last.table === table) {
        segments[segments.length - 1] = { ...last, rows: [...last.rows, ...rows] };
      } else if (rows.length > 0) {
        segments.push({ kind: 'rows', rows, table });
      }
    },
    segments: () => {
      end();
      return segments;
    },
  };
}
