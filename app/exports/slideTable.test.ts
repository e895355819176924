import { expect, test } from 'vitest';
import { pointPages } from './slidePicture';
import { inches, tablePages } from './slideTable';

const room = { x: 0, y: 0, w: 12, h: 5 };
const cells = (...texts: string[]) => texts.map((text) => ({ text }));
const long =
  'Break through in green energy, life and health, the low-altitude economy and other tracks';

test('no column is narrower than its longest word', () => {
  const heading = ['District', 'Work area', 'Commitment', 'Industries', 'Source'];
  const row = cells('Shibei', 'Internationalization of services', long.repeat(3), long, '¶18');
  const [set] = tablePages({ heading, rows: [row, row, row] }, room);
  expect(set?.widths[1]).toBeGreaterThan(inches('Internationalization', set?.size ?? 0));
  expect(set?.widths[4]).toBeGreaterThan(inches('Source', set?.size ?? 0));
  expect(set?.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(room.w);
});

test('few rows are set large, many small, and no page is higher than its room', () => {
  const rows = (count: number) => Array.from({ length: count }, () => cells('城阳', long));
  const sizeOf = (count: number) =>
    tablePages({ heading: ['区市', '举措'], rows: rows(count) }, room)[0]?.size ?? 0;
  expect(sizeOf(2)).toBeGreaterThan(sizeOf(40));
  const pages = tablePages({ heading: ['区市', '举措'], rows: rows(40) }, room);
  for (const { heights } of pages)
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(room.h);
  expect(pages.flatMap(({ table }) => table.rows)).toHaveLength(40);
});

test('points that run over several lines go to more pages rather than off the page', () => {
  const point = { districtId: null, lead: 'Chengyang', text: long.repeat(2), mark: '大力发展' };
  const left = { ...room, w: 5.6 };
  const pages = pointPages(
    Array.from({ length: 12 }, () => point),
    left,
  );
  expect(pages.flatMap(({ points }) => points)).toHaveLength(12);
  for (const { heights, widths, size } of pages) {
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThanOrEqual(left.h);
    expect(widths[0]).toBeGreaterThan(inches('Chengyang', size));
  }
});
