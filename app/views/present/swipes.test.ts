import { expect, test } from 'vitest';
import { swipes, type Touch } from './swipes';

const at = (x: number, y: number, more: Partial<Touch> = {}): Touch => ({
  id: 1,
  kind: 'touch',
  isFirst: true,
  x,
  y,
  width: 400,
  isZoomed: false,
  ...more,
});
const second = { id: 2, isFirst: false };

test.each<[what: string, from: Touch, to: Touch, by: 1 | -1 | null]>([
  ['to the left', at(300, 200), at(100, 210), 1],
  ['to the right', at(100, 200), at(300, 180), -1],
  ['with a pen', at(300, 200, { kind: 'pen' }), at(100, 200), 1],
  ['a tap', at(200, 200), at(203, 201), null],
  ['too short', at(200, 200), at(160, 200), null],
  ['downwards', at(200, 100), at(210, 500), null],
  ['upwards', at(200, 500), at(140, 100), null],
  ['aslant', at(300, 100), at(200, 200), null],
  ['from the left edge', at(10, 200), at(300, 200), null],
  ['from the right edge', at(395, 200), at(100, 200), null],
  [
    'on an enlarged slide',
    at(300, 200, { isZoomed: true }),
    at(100, 200, { isZoomed: true }),
    null,
  ],
  ['enlarged on the way', at(300, 200), at(100, 200, { isZoomed: true }), null],
  ['with a mouse', at(300, 200, { kind: 'mouse' }), at(100, 200, { kind: 'mouse' }), null],
  ['another finger', at(300, 200), at(100, 200, { id: 7 }), null],
])('%s', (_, from, to, by) => {
  const follow = swipes();
  follow.down(from);
  expect(follow.up(to)).toBe(by);
});

test('two fingers never turn, whichever is lifted first, and one turns again after them', () => {
  for (const order of [
    [1, 2],
    [2, 1],
  ]) {
    const follow = swipes();
    follow.down(at(300, 200));
    follow.down(at(320, 300, second));
    expect(order.map((id) => follow.up(at(100, 200, { id })))).toEqual([null, null]);
    follow.down(at(300, 200));
    expect(follow.up(at(100, 200))).toBe(1);
  }
});

test('a finger put down again beside another turns nothing', () => {
  const follow = swipes();
  follow.down(at(300, 200));
  follow.down(at(320, 300, second));
  follow.up(at(300, 200));
  follow.down(at(300, 200, { id: 3, isFirst: false }));
  expect(follow.up(at(100, 200, { id: 3 }))).toBeNull();
});

test('a swipe the browser took over turns nothing', () => {
  const follow = swipes();
  follow.down(at(300, 200));
  follow.cancel(1);
  expect(follow.up(at(100, 200))).toBeNull();
});
