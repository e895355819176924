// Places among targets that share a basis; ties are kept as ties.
import type { Target } from './plan';
import { compareStated, hasNumber } from './target';

export interface Rank {
  /** 1 for the highest stated number. */
  readonly place: number;
  /** How many targets were ranked together, this one included. */
  readonly among: number;
  /** How many others cannot be told apart from it. */
  readonly ties: number;
  /** True when a tie is between different operators, so that the reader must be told. */
  readonly isMixedTie: boolean;
}

/** Ranks each target, high to low, among those on the same basis; null for targets in words. */
export function rankTargets(targets: readonly Target[]): readonly (Rank | null)[] {
  return targets.map((target) => {
    if (!hasNumber(target)) return null;
    const others = targets.filter(
      (other) => other !== target && hasNumber(other) && shareBasis(other, target),
    );
    const ties = others.filter((other) => compareStated(other, target) === 0);
    return {
      place: 1 + others.filter((other) => compareStated(other, target) > 0).length,
      among: others.length + 1,
      ties: ties.length,
      isMixedTie: ties.some((other) => other.operator !== target.operator),
    };
  });
}

/** True when two targets of one indicator count the same thing; their units have been compared before. */
function shareBasis(one: Target, other: Target): boolean {
  return one.basis?.zh === other.basis?.zh && one.per?.zh === other.per?.zh;
}
