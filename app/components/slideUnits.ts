// Sizes of a slide as the style sheet understands them: the unit is the stage's own.
import type { Box } from './slideLayout';

export function inUnits(size: number): string {
  return `calc(var(--unit) * ${Math.round(size * 100) / 100})`;
}

/** Puts a box where the layout has it. */
export function placed({ x, y, width, height }: Box) {
  return { left: inUnits(x), top: inUnits(y), width: inUnits(width), height: inUnits(height) };
}
