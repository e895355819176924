import { expect, test } from 'vitest';
import type { Sheet } from './exhibit';
import { headlinesLayout } from './headlinesLayout';
import { matrixLayout } from './matrixLayout';
import { fitRows } from './rulersLayout';
import { sheetLayout } from './sheetLayout';

const items = Array.from({ length: 40 }, (_, index) => ({
  id: `industry-${index}`,
  isHeading: false,
  name: '低空经济',
}));
const heads = ['市北', '李沧', '崂山', '城阳', '莱西'];

test.each([
  ['one block where all rows fit', 900, 2000, 1, 0],
  ['blocks side by side where there is width', 3500, 760, 2, 0],
  ['the rest left out where there is none', 760, 700, 1, 25],
])('matrix: %s', (_, width, height, blocks, leftOut) => {
  const layout = matrixLayout({ items, heads }, width, height, 24);
  expect(layout.blocks.length).toBeGreaterThanOrEqual(blocks);
  expect(layout.leftOut).toHaveLength(leftOut);
  expect(layout.bottom).toBeLessThanOrEqual(height);
  const shown = layout.blocks.flatMap((block) => block.items.map(({ id }) => id));
  expect([...shown, ...layout.leftOut]).toEqual(items.map(({ id }) => id));
});

test('matrix: headings wider than their columns are set aslant', () => {
  const wide = ['Shibei', 'Licang', 'Laoshan', 'Chengyang', 'West Coast New Area'];
  expect(matrixLayout({ items, heads: wide }, 760, 700, 24).isAslant).toBe(true);
  expect(matrixLayout({ items, heads }, 760, 700, 24).isAslant).toBe(false);
});

test.each([
  ['all where they fit', [100, 100], 300, { shown: 2, stretch: 1.35 }],
  ['fewer, and the line that counts the rest', [100, 100, 100], 290, { shown: 2, stretch: 1.3 }],
  ['at least one', [400], 100, { shown: 1, stretch: 1 }],
])('comparison: %s', (_, heights, height, fitted) => {
  expect(fitRows(heights, height, 30)).toEqual(fitted);
});

test('headlines: five cells and the map fill a grid', () => {
  const texts = Array.from({ length: 5 }, (_, index) => ({
    id: `${index}`,
    name: '地区生产总值增速',
    figure: '≥5.5',
    unit: '%',
    wording: '',
    notes: ['5 个区市数值相同'],
  }));
  const layout = headlinesLayout(texts, 1700, 720, 24);
  expect(layout.leftOut).toBe(0);
  expect(layout.map).not.toBeNull();
  expect(new Set(layout.cells.map(({ x }) => x)).size).toBe(3);
});

const sheet: Sheet = {
  columns: [
    { key: 'district', title: '区市', kind: 'text' },
    { key: 'statement', title: '举措', kind: 'text' },
    { key: 'empty', title: '空', kind: 'text' },
    { key: 'count', title: '条数', kind: 'number' },
  ],
  rows: Array.from({ length: 12 }, (_, index) => ({
    cells: [index < 6 ? '李沧' : '城阳', '建设低空装备适航测试基地', null, index],
    citations: [],
    districtId: 'licang',
  })),
};
const columns = [
  { keys: ['district'], weight: 0, isNeeded: true, isOnce: true },
  { keys: ['missing', 'statement'], weight: 1 },
  { keys: ['empty'], weight: 1 },
  { keys: ['count'], weight: 0 },
];
const write = (cell: string | number | null) => (cell === null ? '' : `${cell}`);

test('sheet: a repeated district is said once, empty columns are left out', () => {
  const layout = sheetLayout(sheet, columns, write, { width: 900, height: Infinity }, 20);
  expect(layout.columns).toHaveLength(3);
  const [rows = []] = layout.blocks.map((block) => block.rows);
  expect(rows).toHaveLength(12);
  const districts = rows.map(({ cells }) => cells[0]?.join(''));
  expect(districts.filter((text) => text !== '')).toEqual(['李沧', '城阳']);
});

test('sheet: rows without room are counted', () => {
  const layout = sheetLayout(sheet, columns, write, { width: 900, height: 200 }, 20);
  expect(layout.leftOut).toBe(12 - (layout.blocks[0]?.rows.length ?? 0));
  expect(layout.bottom).toBeLessThanOrEqual(200);
});

test('sheet: a narrow picture gives up short columns before sentences', () => {
  const layout = sheetLayout(sheet, columns, write, { width: 260, height: Infinity }, 20);
  expect(layout.columns.map(({ title }) => title.join(''))).toEqual(['区市', '举措']);
});
