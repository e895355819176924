// The shared scale of a ruler: it starts at zero unless a value lies below, and ends on a round number.

export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  /** Round values inside the scale, both ends included. */
  readonly ticks: readonly number[];
}

/**
 * Builds a scale that holds every value.
 *
 * @param values finite numbers in one unit; an empty list gives the scale 0 to 1
 * @param steps about how many steps the scale should have
 */
export function scaleOf(values: readonly number[], steps = 4): Scale {
  const low = Math.min(0, ...values);
  const top = Math.max(0, ...values);
  const high = top === low ? 1 : top;
  const step = niceStep((high - low) / steps);
  const minimum = Math.floor(low / step + 1e-9) * step;
  const maximum = Math.max(Math.ceil(high / step - 1e-9) * step, minimum + step);
  const count = Math.round((maximum - minimum) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => round(minimum + index * step));
  return { minimum: round(minimum), maximum: round(maximum), ticks };
}

/** Where a value stands on a scale, 0 at its start and 1 at its end. */
export function positionOn(scale: Scale, value: number): number {
  return (value - scale.minimum) / (scale.maximum - scale.minimum);
}

/** 1, 2, 2.5 or 5 times a power of ten, not below the given step. */
function niceStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= step * 0.999) ?? 10;
  return factor * power;
}

/** Sums of decimal steps carry noise such as 0.30000000000000004. */
function round(value: number): number {
  return Number(value.toPrecision(12));
}
