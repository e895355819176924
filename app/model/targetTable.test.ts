import { expect, test } from 'vitest';
import { sampleAtlas, select } from './sampleAtlas';
import { commitment, plan, target, text, wordedTarget } from './sampleParts';
import { readSort, sortAfterClick, sortRows, targetRows } from './targetTable';

const atlas = sampleAtlas({
  plans: [
    plan('north', [
      commitment('north-goals', {
        targets: [
          target('about', 3, { indicator: null, label: text('公园', 'Parks'), unit: '处' }),
          target('at_least', 2, { indicator: 'new-jobs', unit: '万人' }),
          target('exact', 5, { basis: text('区级', 'District level') }),
        ],
      }),
      commitment('north-drones', {
        industries: [{ id: 'drones', verb: '支持' }],
        targets: [target('exact', 90, { indicator: null, label: text('企业', 'Firms') })],
      }),
      commitment('north-past', {
        kind: 'result',
        industries: [{ id: 'drones', verb: '支持' }],
        targets: [target('exact', 4, { kind: 'result', year: 2024 })],
      }),
    ]),
    plan('south', [
      commitment('south-goals', {
        targets: [
          wordedTarget('增长'),
          target('exact', 1, { indicator: 'new-jobs', unit: '万人' }),
        ],
      }),
    ]),
  ],
});

const rowsOf = (change: Parameters<typeof select>[0] = {}) => targetRows(atlas, select(change));
const ids = (rows: ReturnType<typeof rowsOf>) => rows.map((row) => row.id);

test('indicators come in catalogue order, then districts; numbers without one come last', () => {
  expect(ids(rowsOf())).toEqual([
    'south-goals/0',
    'north-goals/2',
    'north-past/0',
    'south-goals/1',
    'north-goals/1',
    'north-goals/0',
    'north-drones/0',
  ]);
});

test.each([
  {
    name: 'an industry leaves its commitments and results',
    change: { industries: ['drones'] },
    left: ['north-past/0', 'north-drones/0'],
  },
  {
    name: 'a district leaves its own',
    change: { districts: ['south'] },
    left: ['south-goals/0', 'south-goals/1'],
  },
  {
    name: 'results of districts that do not back every industry go with their plans',
    change: { industries: ['drones', 'tourism'], match: 'all' as const },
    left: [],
  },
  { name: 'text narrows too', change: { query: '企业' }, left: ['north-drones/0'] },
])('$name', ({ change, left }) => {
  expect(ids(rowsOf(change))).toEqual(left);
});

test.each([
  {
    sort: 'district-desc',
    first: ['north-goals/2', 'north-past/0', 'north-goals/1'],
  },
  { sort: 'value', first: ['north-past/0', 'north-goals/2', 'north-drones/0'] },
  { sort: 'value-desc', first: ['north-drones/0', 'north-goals/2', 'north-past/0'] },
  { sort: 'operator', first: ['north-goals/2', 'north-past/0', 'south-goals/1'] },
  { sort: 'basis', first: ['north-goals/2', 'south-goals/0', 'north-past/0'] },
  { sort: 'indicator-desc', first: ['south-goals/1', 'north-goals/1', 'south-goals/0'] },
  { sort: 'group', first: ['south-goals/0', 'north-goals/2', 'north-past/0'] },
])('sort=$sort', ({ sort, first }) => {
  const sorted = ids(sortRows(atlas, rowsOf(), readSort(sort), 'zh'));
  expect(sorted.slice(0, 3)).toEqual(first);
});

test('what has no number, or a unit the catalogue does not know, keeps out of the way', () => {
  expect(ids(sortRows(atlas, rowsOf(), readSort('value'), 'en')).at(-1)).toBe('south-goals/0');
});

test.each([
  { sort: '', column: 'indicator' as const, next: 'indicator-desc' },
  { sort: 'indicator-desc', column: 'indicator' as const, next: '' },
  { sort: '', column: 'value' as const, next: 'value' },
  { sort: 'value', column: 'value' as const, next: 'value-desc' },
  { sort: 'value-desc', column: 'value' as const, next: 'value' },
  { sort: 'value-desc', column: 'district' as const, next: 'district' },
])('sort=$sort, then a click on $column', ({ sort, column, next }) => {
  expect(sortAfterClick(readSort(sort), column)).toBe(next);
});
