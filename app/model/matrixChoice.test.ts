import { describe, expect, test } from 'vitest';
import { matrixOf } from './matrix';
import { cellChoice, rowChoice, strongColumns } from './matrixChoice';
import { matrixOverview } from './matrixOverview';
import { sampleAtlas, select } from './sampleAtlas';
import type { Selection } from './selection';

const atlas = sampleAtlas();

describe('a click', () => {
  test.each<[string, Partial<Selection>, string]>([
    ['chooses a row', {}, 'drones /'],
    ['widens a cell to its row', { industries: ['drones'], districts: ['north'] }, 'drones /'],
    ['lets go of the row', { industries: ['drones'] }, ' /'],
    ['leaves one of several', { industries: ['drones', 'tourism'] }, 'drones /'],
  ])('on a row %s', (_, before, after) => {
    const { industries, districts } = rowChoice(select(before), 'drones');
    expect(`${industries.join()} /${districts.join()}`).toBe(after);
  });

  test.each<[string, Partial<Selection>, string]>([
    ['chooses it', {}, 'drones / north'],
    ['narrows a row', { industries: ['drones'] }, 'drones / north'],
    ['lets go of it', { industries: ['drones'], districts: ['north'] }, ' / '],
    ['moves on', { industries: ['drones'], districts: ['south'] }, 'drones / north'],
  ])('on a cell %s', (_, before, after) => {
    const { industries, districts } = cellChoice(select(before), 'drones', 'north');
    expect(`${industries.join()} / ${districts.join()}`).toBe(after);
  });
});

test.each<[Partial<Selection>, string]>([
  [{}, 'south north east'],
  [{ districts: ['north', 'west'] }, 'north west'],
  [{ industries: ['drones', 'tourism'] }, 'south north east'],
  [{ industries: ['drones', 'tourism'], match: 'all' }, 'south'],
  [{ industries: ['drones'], match: 'all' }, 'south north east'],
])('columns at full strength under %j', (change, ids) => {
  const selection = select(change);
  const strong = strongColumns(atlas, selection, matrixOf(atlas, selection));
  expect([...strong].join(' ')).toBe(ids);
});

test.each<[Partial<Selection>, string]>([
  [{}, '3 planned; 2: drones; south: tourism; north: batteries'],
  [{ districts: ['north', 'west'] }, '3 planned; 2: drones; north: batteries'],
  [{ query: '试飞场' }, '3 planned; north: drones batteries'],
])('the overview under %j', (change, expected) => {
  const selection = select(change);
  const overview = matrixOverview(atlas, selection, matrixOf(atlas, selection));
  const lines = [
    `${overview.planned} planned`,
    ...overview.shared.map(
      ({ districts, industries }) => `${districts}: ${industries.map(({ id }) => id).join(' ')}`,
    ),
    ...overview.own.map(
      ({ district, industries }) => `${district.id}: ${industries.map(({ id }) => id).join(' ')}`,
    ),
  ];
  expect(lines.join('; ')).toBe(expected);
});
