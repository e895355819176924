import { describe, expect, test } from 'vitest';
import { backingGroups } from './industryBacking';
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
