import { expect, test } from 'vitest';
import { writtenTicks } from './axisLabels';

const ticks = ['0', '10,000', '20,000', '30,000', '40,000 people'];

test.each([
  ['all where there is room', 800, [0, 1, 2, 3, 4]],
  ['every second where there is less', 250, [0, 2, 4]],
  ['the ends where there is little', 100, [0, 4]],
])('%s', (_, length, written) => {
  expect([...writtenTicks(ticks, length, 10)]).toEqual(written);
});

test('the last value stands alone where both ends would meet', () => {
  expect([...writtenTicks(['0', '10', '40,000 people'], 40, 10)]).toEqual([2]);
});
