import { describe, expect, test } from 'vitest';
import { byId } from './atlas';
import { backingGroups, industryFacts } from './industryBacking';
import { sampleAtlas, select } from './sampleAtlas';
import type { Selection } from './selection';

const atlas = sampleAtlas();

describe('industries by group', () => {
  test.each<[string, Partial<Selection>, readonly string[]]>([
    [
      'everything, the most backed first',
      {},
      [
        'emerging: drones south,north 2',
        'emerging: batteries north 1',
        'services: tourism south 1',
      ],
    ],
    ['only those chosen', { industries: ['tourism'] }, ['services: tourism south 1']],
    [
      'one district, the others stay with none',
      { districts: ['south'] },
      ['emerging: drones south 1', 'emerging: batteries  0', 'services: tourism south 1'],
    ],
  ])('%s', (_, change, lines) => {
    const told = backingGroups(atlas, select(change)).flatMap(({ group, backings }) =>
      backings.map(({ industry, districts, commitments }) => {
        const ids = districts.map(({ id }) => id).join();
        return `${group}: ${industry.id} ${ids} ${commitments}`;
      }),
    );
    expect(told).toEqual(lines);
  });
});

describe('one industry', () => {
  test.each<[string, Partial<Selection>, object]>([
    [
      'strongest wording first; a district without a plan is told apart from one that is silent',
      {},
      { backing: ['north', 'south'], unmatched: [], silent: ['east'], uncovered: ['west'] },
    ],
    [
      'a filter it does not match is not silence',
      { query: '试飞场' },
      { backing: ['north'], unmatched: ['south'], silent: ['east'], uncovered: ['west'] },
    ],
    [
      'other chosen industries give way to it',
      { industries: ['tourism', 'batteries'], match: 'all' },
      { backing: ['north', 'south'], unmatched: [], silent: ['east'], uncovered: ['west'] },
    ],
    [
      'chosen districts only',
      { districts: ['north', 'west'] },
      { backing: ['north'], unmatched: [], silent: [], uncovered: ['west'] },
    ],
  ])('%s', (_, change, expected) => {
    const drones = byId(atlas.industries, 'drones');
    if (!drones) throw new Error('The sample has no drones.');
    const facts = industryFacts(atlas, select(change), drones);
    expect({
      backing: facts.backing.map(({ district }) => district.id),
      unmatched: facts.unmatched.map(({ id }) => id),
      silent: facts.silent.map(({ district }) => district.id),
      uncovered: facts.uncovered.map(({ id }) => id),
    }).toEqual(expected);
    expect(facts.count.districts).toBe(facts.backing.length);
  });
});
