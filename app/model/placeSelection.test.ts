import { expect, test } from 'vitest';
import { narrowToPlace } from './placeSelection';
import { sampleAtlas, select } from './sampleAtlas';
import type { Place } from './place';
import type { Selection } from './selection';

test.each<[Place, Partial<Selection>, Partial<Selection>]>([
  [{ name: 'map', id: null }, { industries: ['drones'] }, { industries: ['drones'] }],
  [
    { name: 'industry', id: 'drones' },
    { industries: ['tourism', 'batteries'], match: 'all', themes: ['economy'] },
    { industries: ['drones'], match: 'any', themes: ['economy'] },
  ],
  [
    { name: 'district', id: 'north' },
    { districts: ['south'], industries: ['drones'] },
    { districts: ['north'], industries: ['drones'] },
  ],
  [{ name: 'industry', id: 'nothing' }, { industries: ['drones'] }, { industries: ['drones'] }],
  [{ name: 'district', id: 'nowhere' }, {}, {}],
])('at %j %j is read as %j', (place, change, narrowed) => {
  expect(narrowToPlace(sampleAtlas(), place, select(change))).toEqual(select(narrowed));
});
