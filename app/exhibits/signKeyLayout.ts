// The key of the signs in use, in lines, before it is drawn.
import { flowItems, type Flow } from '~/charts/itemFlow';
import { signRooms, type SignsInUse } from '~/charts/signKey';
import { measureText } from '~/charts/wrapText';
import type { Words } from '~/words/zh';

export interface KeyItem {
  /** Null for a mark that is part of the text. */
  readonly sign: keyof typeof signRooms | null;
  readonly text: string;
}

export interface KeyLayout {
  readonly items: readonly KeyItem[];
  readonly flow: Flow;
  readonly height: number;
}

/** Units of the figure to one unit of the sign's own. */
export function signScale(type: number): number {
  return type / 17;
}

/** Lines stand this far apart, in sizes of the type. */
export const keyStep = 1.5;

/** How wide a sign is, with the blank behind it. */
export function signWidth(sign: KeyItem['sign'], type: number): number {
  if (sign === null) return 0;
  const [left, right] = signRooms[sign];
  return (left + right) * signScale(type) + type * 0.4;
}

/** Lays the key out in the given width. */
export function keyLayout(
  { operators, hasBefore, hasOtherBasis }: SignsInUse,
  { words, year }: { readonly words: Words; readonly year: number },
  width: number,
  type: number,
): KeyLayout {
  const items: readonly KeyItem[] = [
    ...operators.map((sign) => ({ sign, text: words.operators[sign] })),
    ...(hasBefore ? [{ sign: 'before' as const, text: words.previousResult(year - 1) }] : []),
    ...(hasOtherBasis ? [{ sign: null, text: `* ${words.otherBasisMark}` }] : []),
  ];
  const widths = items.map(({ sign, text }) => signWidth(sign, type) + measureText(text, type));
  const flow = flowItems(widths, width, type * 1.3);
  return { items, flow, height: flow.lines * keyStep * type };
}
