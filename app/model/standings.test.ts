import { expect, test } from 'vitest';
import type { ComparisonCell } from './comparison';
import type { Target } from './plan';
import { rankTargets } from './ranking';
import { sampleAtlas } from './sampleAtlas';
import { target, text, wordedTarget } from './sampleParts';
import { isMixed, standingsOf } from './standings';

const atlas = sampleAtlas();
const [indicator] = atlas.indicators;
const [district] = atlas.region.districts;

function rowOf(targets: readonly Target[]) {
  if (!indicator || !district) throw new Error('The sample has indicators and districts.');
  const ranks = rankTargets(targets);
  const cells = targets.map((one, index): ComparisonCell => {
    const commitment = atlas.plans[0]?.commitments[0];
    if (!commitment) throw new Error('The sample has commitments.');
    return {
      district: { ...district, id: `d${index}` },
      stated: { target: one, commitment },
      before: null,
      absence: null,
      rank: ranks[index] ?? null,
      isMatch: true,
    };
  });
  return {
    indicator,
    cells,
    statedBy: cells.length,
    scale: { minimum: 0, maximum: 1, ticks: [0, 1] },
  };
}

const urban = { basis: text('城镇', 'urban') };

test.each([
  ['high to low', [target('exact', 3), target('exact', 5)], [[null, ['d1'], ['d0']]]],
  ['ties share a tier', [target('at_least', 3), target('about', 3)], [[null, ['d0', 'd1']]]],
  [
    'another basis stands apart and last',
    [target('exact', 9, urban), target('exact', 2)],
    [
      [null, ['d1']],
      ['城镇', ['d0']],
    ],
  ],
  ['words are left out', [wordedTarget('完成减排任务')], []],
])('%s', (_, targets, expected) => {
  const standings = standingsOf(rowOf(targets));
  expect(
    standings.map(({ basis, tiers }) => [
      basis?.zh ?? null,
      ...tiers.map((tier) => tier.map((cell) => cell.district.id)),
    ]),
  ).toEqual(expected);
});

test('only a tie between different operators is mixed', () => {
  const [mixed] = standingsOf(rowOf([target('at_least', 3), target('about', 3)]));
  const [plain] = standingsOf(rowOf([target('at_least', 3), target('at_least', 3)]));
  expect([mixed && isMixed(mixed), plain && isMixed(plain)]).toEqual([true, false]);
});
