// Which of the five steps of a colour ramp a value takes.

export const stepCount = 5;

/** Steps for a few distinct values, spread so that neighbours stay apart and the highest is the deepest. */
const spreads: readonly (readonly number[])[] = [
  [],
  [3],
  [2, 5],
  [2, 3, 5],
  [1, 2, 4, 5],
  [1, 2, 3, 4, 5],
];

export interface StepClass {
  /** 1 the palest to 5 the deepest. */
  readonly step: number;
  readonly minimum: number;
  readonly maximum: number;
}

/**
 * Classes for a set of values, low to high: one a value where there are five or fewer, else five
 * classes of about equal membership.
 */
export function colourClasses(values: readonly number[]): readonly StepClass[] {
  const distinct = [...new Set(values)].toSorted((one, other) => one - other);
  const spread = spreads[distinct.length];
  if (spread) {
    return distinct.flatMap((value, index) => {
      const step = spread[index];
      return step === undefined ? [] : [{ step, minimum: value, maximum: value }];
    });
  }
  const size = distinct.length / stepCount;
  return Array.from({ length: stepCount }, (_, index) => {
    const members = distinct.slice(Math.round(index * size), Math.round((index + 1) * size));
    return { step: index + 1, minimum: members[0] ?? 0, maximum: members.at(-1) ?? 0 };
  });
}

/** The step of a value among its classes; null when it lies in none. */
export function stepOf(classes: readonly StepClass[], value: number): number | null {
  return classes.find((one) => one.minimum <= value && value <= one.maximum)?.step ?? null;
}
