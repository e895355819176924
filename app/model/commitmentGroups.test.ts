import { expect, it } from 'vitest';
import { groupByDistrict } from './commitmentGroups';
import { matchCommitments } from './matching';
import { misprintsIn } from './misprints';
import { sampleAtlas, select } from './sampleAtlas';
import { citeOf } from './sampleParts';
import type { Selection } from './selection';

const sample = sampleAtlas();
const atlas = sampleAtlas({
  industries: sample.industries.map((one) =>
    one.id === 'tourism' ? { ...one, near: ['drones', 'batteries'] } : one,
  ),
});

it.each<[Partial<Selection>, string[]]>([
  [{}, ['south: goals tourism', 'north: goals drones', 'east: goals']],
  [{ industries: ['drones'] }, ['north: drones', 'south: tourism', 'east:']],
  [{ industries: ['drones'], districts: ['south'] }, ['south: tourism']],
  [{ industries: ['tourism'] }, ['south: tourism', 'north: near drones batteries', 'east:']],
  [{ industries: ['drones'], query: '试飞场' }, ['north: drones', 'south: unmatched', 'east:']],
  [{ query: 'nothing' }, []],
])('groups the answer to %j', (change, groups) => {
  const selection = select(change);
  const told = groupByDistrict(atlas, selection, matchCommitments(atlas, selection)).map(
    ({ district, commitments, near, isUnmatched }) =>
      [
        `${district.id}:`,
        ...commitments.map((one) => one.commitment.id.replace(/^\w+-2025-/, '')),
        ...(isUnmatched ? ['unmatched'] : []),
        ...(near.length > 0 ? ['near', ...near.map(({ id }) => id)] : []),
      ].join(' '),
  );
  expect(told).toEqual(groups);
});

it.each([
  ['突破发展无', 1],
  ['无', 1],
  ['突破发', 0],
  ['人机', 0],
])('finds the misprints that touch %s: %d', (words, count) => {
  expect(misprintsIn(sample, citeOf(words))).toHaveLength(count);
});
