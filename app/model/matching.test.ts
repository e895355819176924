import { describe, expect, it } from 'vitest';
import { filterKeys } from './filters';
import { choicesOf, countOf, districtIdsOf, matchCommitments } from './matching';
import { sampleAtlas, select } from './sampleAtlas';
import { commitment, plan, text } from './sampleParts';
import type { Selection } from './selection';

const on = (...ids: readonly string[]) => ids.map((id) => ({ id, verb: '支持' }));
const atlas = sampleAtlas({
  years: [2025, 2024],
  plans: [
    plan('north', [
      commitment('n1', { industries: on('drones') }),
      commitment('n2', { industries: on('batteries'), theme: 'industry' }),
    ]),
    plan('south', [
      commitment('s1', { industries: on('drones', 'tourism'), theme: 'industry' }),
      commitment('s2', { statement: text('低空经济', 'Low-altitude Economy') }),
      commitment('s3', { kind: 'result', industries: on('batteries') }),
    ]),
    plan('east', [commitment('e1', { industries: on('drones', 'batteries') })]),
    plan('north', [commitment('old', { industries: on('drones') })], { year: 2024 }),
  ],
});
const match = (change: Partial<Selection>) => matchCommitments(atlas, select(change));

describe('the commitments that answer', () => {
  it.each<[Partial<Selection>, string]>([
    [{}, 's1 s2 n1 n2 e1'],
    [{ year: 2024 }, 'old'],
    [{ year: 2023 }, ''],
    [{ industries: ['drones'] }, 's1 n1 e1'],
    [{ industries: ['drones', 'batteries'] }, 's1 n1 n2 e1'],
    [{ industries: ['drones', 'batteries'], match: 'all' }, 'n1 n2 e1'],
    [{ industries: ['drones', 'batteries'], match: 'all', themes: ['industry'] }, ''],
    [{ industries: ['drones', 'batteries', 'tourism'], match: 'all' }, ''],
    [{ match: 'all' }, 's1 s2 n1 n2 e1'],
    [{ themes: ['industry'] }, 's1 n2'],
    [{ themes: ['industry', 'economy'] }, 's1 s2 n1 n2 e1'],
    [{ districts: ['north', 'east'] }, 'n1 n2 e1'],
    [{ districts: ['west'] }, ''],
    [{ themes: ['industry'], districts: ['south'], query: '旅游' }, 's1'],
    [{ query: 'LOW-ALTITUDE  economy' }, 's2'],
    [{ query: 'uav district' }, 's1 n1 e1'],
    [{ query: 'uav nowhere' }, ''],
  ])('to %j are "%s"', (change, ids) => {
    const found = match(change);
    expect(found.map((one) => one.commitment.id).join(' ')).toBe(ids);
    const districts = new Set(
      ids
        .split(' ')
        .filter(Boolean)
        .map((id) => (id === 'old' ? 'n' : id[0])),
    );
    expect(countOf(found)).toEqual({ districts: districts.size, commitments: found.length });
    expect(districtIdsOf(found).size).toBe(districts.size);
  });
});

describe('the choices of a filter', () => {
  it.each<[(typeof filterKeys)[number], Partial<Selection>, string]>([
    ['industries', {}, 'drones 3/3, batteries 2/2, tourism 1/1'],
    ['industries', { industries: ['drones'] }, 'drones* 3/3, batteries 2/2, tourism 1/1'],
    [
      'industries',
      { industries: ['drones'], match: 'all' },
      'drones* 3/3, batteries 2/3, tourism 1/1',
    ],
    ['industries', { districts: ['north'] }, 'drones 1/1, batteries 1/1, tourism 0/0'],
    ['themes', { themes: ['industry'] }, 'economy 3/3, industry* 2/2'],
    ['themes', { query: '旅游' }, 'economy 0/0, industry 1/1'],
    ['districts', { industries: ['batteries'] }, 'south 0/0, north 1/1, east 1/1, west 0/0'],
  ])('%s under %j are %s', (key, change, counts) => {
    const told = choicesOf(atlas, select(change), key).map(
      ({ id, isChosen, districts, commitments }) =>
        `${id}${isChosen ? '*' : ''} ${districts}/${commitments}`,
    );
    expect(told.join(', ')).toBe(counts);
  });
});
