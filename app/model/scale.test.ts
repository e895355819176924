import fc from 'fast-check';
import { expect, it } from 'vitest';
import { positionOn, scaleOf } from './scale';

it.each([
  [[], [0, 0.25, 0.5, 0.75, 1]],
  [[0], [0, 0.25, 0.5, 0.75, 1]],
  [[5.5], [0, 2, 4, 6]],
  [
    [5.5, 6, 3],
    [0, 2, 4, 6],
  ],
  [
    [2.2, 4],
    [0, 1, 2, 3, 4],
  ],
  [[10], [0, 2.5, 5, 7.5, 10]],
  [
    [-1, 3],
    [-1, 0, 1, 2, 3],
  ],
  [
    [-4, -2],
    [-4, -3, -2, -1, 0],
  ],
  [[0.3], [0, 0.1, 0.2, 0.3]],
  [
    [2500, 800],
    [0, 1000, 2000, 3000],
  ],
])('holds %j on the ticks %j', (values, ticks) => {
  expect(scaleOf(values)).toEqual({ minimum: ticks[0], maximum: ticks.at(-1), ticks });
});

it('takes about as many steps as it is told', () => {
  expect(scaleOf([100], 2).ticks).toEqual([0, 50, 100]);
  expect(scaleOf([100], 10).ticks).toHaveLength(11);
});

it('holds every value and zero between its ends', () => {
  const numbers = fc.array(fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000));
  fc.assert(
    fc.property(numbers, (values) => {
      const scale = scaleOf(values);
      expect(scale.ticks.length).toBeGreaterThan(1);
      expect(scale.ticks.length).toBeLessThan(9);
      for (const value of [0, ...values]) {
        expect(positionOn(scale, value)).toBeGreaterThan(-1e-6);
        expect(positionOn(scale, value)).toBeLessThan(1 + 1e-6);
      }
    }),
  );
});
