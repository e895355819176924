// What the bar chart of targets is given for each bar, and the sizes its parts share.
import type { GlyphOperator } from './TargetGlyph';

export interface TargetBar {
  readonly id: string;
  /** Whose target it is. */
  readonly name: string;
  readonly operator: GlyphOperator;
  readonly value: number;
  /** The far end of a range. */
  readonly value2?: number;
  /** The target as written, at the end of the bar. */
  readonly text: string;
  /** In small type under the bar: its basis, last year's number. */
  readonly note: string;
  /** Everything in words, for the pointer that rests on it. */
  readonly title: string;
  /** Last year's number on the same scale. */
  readonly before: number | null;
  readonly isOtherBasis: boolean;
  /** What the filters leave out steps back. */
  readonly isFaded: boolean;
}

export const barHeight = 18;
/** How far an arrow reaches beyond the value, and how wide the soft edge of "about" is on each side. */
export const arrowLength = 24;
export const softReach = 16;
const bandHeight = 54;
export const axisHeight = 30;

/** How tall the chart will be; the same room is kept free while its code is fetched. */
export function barsHeight(bars: readonly Pick<TargetBar, 'isOtherBasis'>[]): number {
  const hasApart = bars.some((bar) => bar.isOtherBasis);
  return (bars.length + Number(hasApart)) * bandHeight + axisHeight;
}
