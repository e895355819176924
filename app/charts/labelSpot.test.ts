import { expect, test } from 'vitest';
import { placeCallouts } from './callouts';
import { labelSpot } from './labelSpot';

/** A thin bar at the left, a square of 60 at the right. */
const flag = 'M0,0L10,0L10,20L100,20L100,80L10,80L10,100L0,100Z';
const line = (width: number) => [{ width, height: 10, offset: 0 }];

test.each([
  ['the wanted place where it has room', 40, [50, 50], [50, 50]],
  ['none where nothing has room', 120, [50, 50], null],
] as const)('%s', (_, width, wanted, spot) => {
  expect(labelSpot(flag, line(width), wanted)).toEqual(spot);
});

test('a label moves to where it has room', () => {
  const [x = 0, y = 0] = labelSpot(flag, line(40), [5, 50]) ?? [];
  expect(x).toBeGreaterThanOrEqual(20);
  expect(x).toBeLessThanOrEqual(80);
  expect(y).toBeGreaterThan(20);
});

test('labels outside keep clear of the shape, of what is taken and of each other', () => {
  const bounds = { x: 0, y: 0, width: 300, height: 300 };
  const taken = [{ x: 110, y: 0, width: 60, height: 300 }];
  const wanted = ['one', 'two'].map((id) => ({
    id,
    width: 50,
    height: 12,
    from: [60, 50] as const,
  }));
  const placed = placeCallouts(wanted, [flag], { bounds, taken }, 2);
  expect(placed).toHaveLength(2);
  const [one, two] = placed.map(({ box }) => box);
  for (const box of [one, two]) {
    expect(box && (box.y >= 80 || box.y + box.height <= 20)).toBe(true);
    expect(box && box.x + box.width <= 110).toBe(true);
  }
  expect(one && two && Math.abs(one.y - two.y) >= 12).toBe(true);
});
