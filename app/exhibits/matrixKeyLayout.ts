// The legend of the matrix in lines, before it is drawn.
import { flowItems, type Flow } from '~/charts/itemFlow';
import { measureText } from '~/charts/wrapText';
import type { CellLook } from './matrixCell';

export interface MatrixKeyItem {
  readonly look: CellLook;
  readonly sign: string;
  readonly text: string;
}

export interface MatrixKeyLayout {
  readonly items: readonly MatrixKeyItem[];
  readonly flow: Flow;
  readonly height: number;
}

export const keyStep = 1.5;

/** How wide the cell before a text is, with the blank behind it. */
export function keyIndent(type: number): number {
  return type * 1.9;
}

/** Lays the entries out in the given width. */
export function matrixKeyLayout(
  items: readonly MatrixKeyItem[],
  width: number,
  type: number,
): MatrixKeyLayout {
  const widths = items.map(({ text }) => keyIndent(type) + measureText(text, type));
  const flow = flowItems(widths, width, type * 1.3);
  return { items, flow, height: flow.lines * keyStep * type };
}
