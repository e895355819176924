import { expect, test } from 'vitest';
import { compareTargets } from './comparison';
import { groupRows } from './rowGroups';
import { sampleAtlas, select } from './sampleAtlas';
import { commitment, plan, target } from './sampleParts';

const past = commitment('past', {
  kind: 'result',
  targets: [target('exact', 4, { indicator: 'new-jobs', kind: 'result', year: 2024 })],
});
const goals = (id: string, indicators: readonly string[]) =>
  plan(id, [
    commitment(`${id}-goals`, {
      targets: indicators.map((indicator) => target('about', 3, { indicator })),
    }),
    past,
  ]);

test.each([
  {
    name: 'shared rows stand first',
    stated: { north: ['gdp-growth', 'revenue-growth'], south: ['gdp-growth'] },
    groups: [['gdp-growth'], ['revenue-growth'], ['new-jobs']],
  },
  {
    name: 'nothing shared: single rows are not folded away',
    stated: { north: ['revenue-growth'], south: ['gdp-growth'] },
    groups: [['gdp-growth', 'revenue-growth'], [], ['new-jobs']],
  },
  {
    name: 'nothing stated: what was reached is not folded away',
    stated: { north: [], south: [] },
    groups: [['new-jobs'], [], []],
  },
])('$name', ({ stated, groups }) => {
  const atlas = sampleAtlas({
    plans: [goals('north', stated.north), goals('south', stated.south)],
  });
  const { shared, single, past: reached } = groupRows(compareTargets(atlas, select()));
  const ids = [shared, single, reached].map((rows) => rows.map((row) => row.indicator.id));
  expect(ids).toEqual(groups);
});
