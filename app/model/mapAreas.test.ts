import { expect, it } from 'vitest';
import { mapPicture } from './mapAreas';
import { sampleAtlas, select } from './sampleAtlas';
import type { Selection } from './selection';

it.each<[Partial<Selection>, string[]]>([
  [{}, ['south value 5', 'north value 3', 'east value 2', 'west missing not-in-digest']],
  [
    { indicator: 'income-growth', districts: ['south'] },
    ['south worded', '(north) none none', '(east) none not-entered', 'west missing not-in-digest'],
  ],
  [
    { layer: 'industry' },
    ['south value 3 2', 'north value 3 2', 'east none 0 none', 'west missing not-in-digest'],
  ],
  [
    { layer: 'industry', industries: ['drones'] },
    [
      'south emphasis 1 1',
      'north emphasis 4 1',
      '(east) none 0 none',
      'west missing not-in-digest',
    ],
  ],
])('colours the map under %j', (change, areas) => {
  const told = mapPicture(sampleAtlas(), select(change)).areas.map(
    ({ district, fill, count, absence, isMatch }) =>
      [
        isMatch ? district.id : `(${district.id})`,
        fill.kind,
        'step' in fill ? fill.step : null,
        'rank' in fill ? fill.rank : null,
        count,
        absence,
      ]
        .filter((part) => part !== null)
        .join(' '),
  );
  expect(told).toEqual(areas);
});

it('tells a district that a filter hides from one that names nothing', () => {
  const unmatched = (change: Partial<Selection>) =>
    mapPicture(sampleAtlas(), select({ layer: 'industry', ...change })).areas.flatMap(
      ({ district, isUnmatched }) => (isUnmatched ? [district.id] : []),
    );
  expect(unmatched({})).toEqual([]);
  expect(unmatched({ themes: ['economy'] })).toEqual(['south', 'north']);
  expect(unmatched({ industries: ['drones'], districts: ['north'] })).toEqual(['south']);
  expect(unmatched({ industries: ['batteries'] })).toEqual([]);
});
