import { expect, it } from 'vitest';
import { commitmentsOf } from './atlas';
import { levelOfVerb, mentionsIn, rankOfVerb, ranksByDistrict, strongestMention } from './emphasis';
import { sampleAtlas } from './sampleAtlas';

const atlas = sampleAtlas();
const placed = commitmentsOf(atlas, 2025);
const tourism = placed.filter((one) => one.commitment.id === 'south-2025-tourism');

it.each([
  ['突破发展', 'breakthrough', 4],
  ['提到', 'mention', 1],
  ['想想', undefined, 0],
])('reads %s as %s, rank %d', (verb, level, rank) => {
  expect(levelOfVerb(atlas, verb)?.id).toBe(level);
  expect(rankOfVerb(atlas, verb)).toBe(rank);
});

it.each<[string[], string, string | undefined]>([
  [[], 'tourism drones', '大力发展'],
  [['drones'], 'drones', '提到'],
  [['drones', 'tourism'], 'tourism drones', '大力发展'],
  [['batteries'], '', undefined],
])('among %j counts %s and takes %s as the strongest', (industries, mentions, verb) => {
  const [one] = tourism;
  if (!one) throw new Error('The sample has lost its commitment.');
  expect(
    mentionsIn(one, industries)
      .map(({ id }) => id)
      .join(' '),
  ).toBe(mentions);
  expect(strongestMention(atlas, one, industries)?.verb).toBe(verb);
});

it.each<[string[], [string, number][]]>([
  [
    [],
    [
      ['south', 3],
      ['north', 4],
    ],
  ],
  [
    ['drones'],
    [
      ['south', 1],
      ['north', 4],
    ],
  ],
  [['batteries'], [['north', 2]]],
  [['nothing'], []],
])('ranks the districts by %j', (industries, ranks) => {
  expect([...ranksByDistrict(atlas, placed, industries)]).toEqual(ranks);
});
