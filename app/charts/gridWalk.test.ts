import { expect, test } from 'vitest';
import { walkGrid } from './gridWalk';

const size = { rows: 30, columns: 6 };

test.each<[string, boolean, [number, number], [number, number] | null]>([
  ['ArrowRight', false, [2, 3], [2, 4]],
  ['ArrowRight', false, [2, 5], [2, 5]],
  ['ArrowLeft', false, [2, 0], [2, 0]],
  ['ArrowUp', false, [1, 3], [0, 3]],
  ['ArrowDown', false, [29, 3], [29, 3]],
  ['PageDown', false, [2, 3], [12, 3]],
  ['PageDown', false, [25, 3], [29, 3]],
  ['PageUp', false, [5, 3], [0, 3]],
  ['Home', false, [2, 3], [2, 0]],
  ['End', false, [2, 3], [2, 5]],
  ['Home', true, [2, 3], [0, 0]],
  ['End', true, [2, 3], [29, 5]],
  ['Enter', false, [2, 3], null],
  ['a', true, [2, 3], null],
])('%s (far: %s) from %j leads to %j', (key, isFar, from, to) => {
  const place = walkGrid(key, isFar, { row: from[0], column: from[1] }, size);
  expect(place && [place.row, place.column]).toEqual(to);
});
