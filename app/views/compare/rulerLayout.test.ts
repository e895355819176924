import { expect, test } from 'vitest';
import { rulerLayout } from './rulerLayout';

const desktop = 1367;

test.each([
  { name: 'one district', planned: 1, silent: 0, isStacked: false, isRoomy: true },
  { name: 'the usual five', planned: 5, silent: 0, isStacked: false, isRoomy: false },
  { name: 'all ten, five without a plan', planned: 5, silent: 5, isStacked: true, isRoomy: false },
  { name: 'ten with plans', planned: 10, silent: 0, isStacked: true, isRoomy: false },
  { name: 'none with a plan', planned: 0, silent: 3, isStacked: true, isRoomy: false },
])('$name fits a desktop without scrolling', ({ planned, silent, isStacked, isRoomy }) => {
  const layout = rulerLayout(desktop, planned, silent);
  expect(layout.table).toBeLessThanOrEqual(desktop);
  expect(layout).toMatchObject({ isStacked, isRoomy });
  expect(layout.track).toBeGreaterThan(80);
});

test('where columns would be too narrow to read, the table is wider than its room and scrolls', () => {
  expect(rulerLayout(700, 8, 0).table).toBeGreaterThan(700);
});
