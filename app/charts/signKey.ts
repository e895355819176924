// The room that a sign needs in a key, and how the signs in use are listed.
import type { ComparisonRow } from '~/model/comparison';
import { numberOperators } from '~/model/closedLists';
import { isOnBasis } from '~/model/target';
import type { GlyphOperator } from './TargetGlyph';

/** Room to the left and right of the dot that a sign needs, in the units the sign is drawn in. */
export const signRooms: Readonly<Record<GlyphOperator | 'before', readonly [number, number]>> = {
  exact: [9, 9],
  at_least: [9, 29],
  more_than: [9, 29],
  at_most: [29, 9],
  about: [21, 21],
  range: [6, 32],
  before: [6, 6],
};

const drawn: readonly GlyphOperator[] = [...numberOperators, 'range'];

export interface SignsInUse {
  readonly operators: readonly GlyphOperator[];
  readonly hasBefore: boolean;
  readonly hasOtherBasis: boolean;
}

/** The signs that occur in some rows, in the order of the list of operators. */
export function signsIn(rows: readonly ComparisonRow[]): SignsInUse {
  const cells = rows.flatMap((row) => row.cells);
  const targets = cells.flatMap((cell) => cell.stated?.target ?? []);
  return {
    operators: drawn.filter((operator) => targets.some((target) => target.operator === operator)),
    hasBefore: cells.some((cell) => cell.before),
    hasOtherBasis: targets.some((target) => !isOnBasis(target)),
  };
}
