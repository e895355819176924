import { expect, test } from 'vitest';
import { flowItems } from './itemFlow';

test.each([
  [
    'beside one another',
    [30, 30],
    100,
    [
      [0, 0],
      [40, 0],
    ],
    70,
  ],
  [
    'the next line where there is no room',
    [60, 60, 20],
    100,
    [
      [0, 0],
      [0, 1],
      [70, 1],
    ],
    90,
  ],
  [
    'one a line where there is no room at all',
    [60, 60],
    0,
    [
      [0, 0],
      [0, 1],
    ],
    60,
  ],
  ['nothing', [], 100, [], 0],
])('%s', (_, widths, room, places, width) => {
  const flow = flowItems(widths, room, 10);
  expect(flow.places.map(({ x, line }) => [x, line])).toEqual(places);
  expect(flow.width).toBe(width);
  expect(flow.lines).toBe(new Set(places.map(([, line]) => line)).size);
});
