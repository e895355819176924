// What can be read off a target: its number, whether it can be ordered, and how two targets compare.
import type { numberOperators } from './closedLists';
import type { Target } from './plan';
import type { Text } from './text';

/** A target whose operator stands before one number. */
export type NumberTarget = Extract<Target, { readonly value: number }> & {
  readonly operator: (typeof numberOperators)[number];
};
export type RangeTarget = Extract<Target, { readonly operator: 'range' }>;
export type WordedTarget = Extract<Target, { readonly wording: unknown }>;

/** True when the target states at least one number. */
export function hasNumber(target: Target): target is NumberTarget | RangeTarget {
  return target.operator !== 'in_step_with' && target.operator !== 'qualitative';
}

/** True when the target is a direction in words, such as "in step with growth". */
export function isWorded(target: Target): target is WordedTarget {
  return !hasNumber(target);
}

/** The lowest and highest number a target states; both the same for a single number. */
export function bounds(target: NumberTarget | RangeTarget): readonly [number, number] {
  return target.operator === 'range' ? [target.value, target.value2] : [target.value, target.value];
}

/** True when a target stands on its indicator's own basis and so may be ranked beside others. */
export function isOnBasis(target: Target): boolean {
  return target.basis === undefined && target.per === undefined;
}

/**
 * Orders two targets by what they state: below 0 when the first is lower, above 0 when it is higher.
 *
 * Equal numbers tie whatever their operators: "≥3.5" and "≈3.5" cannot be ordered. A ceiling and a
 * floor are ordered only where they do not meet, a range only against numbers outside it, words never.
 */
export function compareStated(one: Target, other: Target): number {
  if (!hasNumber(one) || !hasNumber(other)) return 0;
  const [low, high] = reach(one);
  const [otherLow, otherHigh] = reach(other);
  if (one.operator === 'at_most' && other.operator === 'at_most') return one.value - other.value;
  if (low > otherHigh) return 1;
  if (high < otherLow) return -1;
  return 0;
}

/** A ceiling states everything below it; every other operator is ordered by the number it prints. */
function reach(target: NumberTarget | RangeTarget): readonly [number, number] {
  return target.operator === 'at_most' ? [-Infinity, target.value] : bounds(target);
}

/** The basis of its own that a target stands on, what it is counted per included; null on its indicator's. */
export function ownBasis({ basis, per }: Pick<Target, 'basis' | 'per'>): Text | null {
  if (!basis || !per) return basis ?? per ?? null;
  return { zh: `${basis.zh}，${per.zh}`, en: `${basis.en}, ${per.en}` };
}
