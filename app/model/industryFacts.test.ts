import { expect, it } from 'vitest';
import { byId } from './atlas';
import { industryFacts } from './industryFacts';
import { sampleAtlas, select } from './sampleAtlas';
import type { Selection } from './selection';

const atlas = sampleAtlas();

interface Told {
  readonly backing: readonly string[];
  readonly unmatched: readonly string[];
  readonly silent: readonly string[];
  readonly uncovered: readonly string[];
}

it.each<[string, Partial<Selection>, Told]>([
  [
    'strongest wording first; a district without a plan is told apart from one that is silent',
    {},
    {
      backing: ['north 突破发展 breakthrough', 'south 提到 mention'],
      unmatched: [],
      silent: ['east'],
      uncovered: ['west'],
    },
  ],
  [
    'a filter it does not match is not silence',
    { query: '试飞场' },
    {
      backing: ['north 突破发展 breakthrough'],
      unmatched: ['south'],
      silent: ['east'],
      uncovered: ['west'],
    },
  ],
  [
    'other chosen industries give way to it',
    { industries: ['tourism', 'batteries'], match: 'all' },
    {
      backing: ['north 突破发展 breakthrough', 'south 提到 mention'],
      unmatched: [],
      silent: ['east'],
      uncovered: ['west'],
    },
  ],
  [
    'chosen districts only',
    { districts: ['north', 'west'] },
    {
      backing: ['north 突破发展 breakthrough'],
      unmatched: [],
      silent: [],
      uncovered: ['west'],
    },
  ],
])('%s', (_, change, expected) => {
  const drones = byId(atlas.industries, 'drones');
  if (!drones) throw new Error('The sample has no drones.');
  const facts = industryFacts(atlas, select(change), drones);
  expect({
    backing: facts.backing.map(
      ({ district, verbs, level }) => `${district.id} ${verbs.join('/')} ${level?.id}`,
    ),
    unmatched: facts.unmatched.map(({ id }) => id),
    silent: facts.silent.map(({ id }) => id),
    uncovered: facts.uncovered.map(({ id }) => id),
  }).toEqual(expected);
  expect(facts.count.districts).toBe(facts.backing.length);
  expect(facts.isNarrowed).toBe('query' in change || 'districts' in change);
});
