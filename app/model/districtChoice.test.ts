import { expect, test } from 'vitest';
import { toggleDistrict } from './districtChoice';
import { sampleAtlas, select } from './sampleAtlas';

test.each([
  { name: 'takes one away from the usual set', chosen: [], id: 'north', next: ['south', 'east'] },
  {
    name: 'adds one without a plan, in official order',
    chosen: ['north'],
    id: 'west',
    next: ['north', 'west'],
  },
  { name: 'adds before those that follow', chosen: ['east'], id: 'south', next: ['south', 'east'] },
  {
    name: 'writes the usual set as no choice',
    chosen: ['north', 'east'],
    id: 'south',
    next: [],
  },
  {
    name: 'returns to the usual set',
    chosen: ['south', 'north', 'east', 'west'],
    id: 'west',
    next: [],
  },
  { name: 'keeps the last one', chosen: ['east'], id: 'east', next: ['east'] },
])('$name', ({ chosen, id, next }) => {
  expect(toggleDistrict(sampleAtlas(), select({ districts: chosen }), id)).toEqual(next);
});
