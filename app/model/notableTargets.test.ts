import { expect, it } from 'vitest';
import { notableTargets } from './headline';
import { sampleAtlas, select } from './sampleAtlas';
import { commitment, plan, target } from './sampleParts';

const revenue = { indicator: 'revenue-growth' };
const atlas = sampleAtlas({
  plans: [
    plan('south', [
      commitment('same', { targets: [target('at_least', 5)] }),
      commitment('highest', { targets: [target('exact', 4, revenue)] }),
      commitment('counted', {
        targets: [target('exact', 6, { indicator: 'new-jobs', kind: 'scale' })],
      }),
    ]),
    plan('north', [
      commitment('both', { targets: [target('at_least', 5), target('exact', 3, revenue)] }),
      commitment('alone', { targets: [target('exact', 7, { indicator: 'income-growth' })] }),
    ]),
    plan('east', [commitment('between', { targets: [target('exact', 2, revenue)] })]),
  ],
});

it.each([
  ['south', 'same: same-as-all, highest: highest'],
  // A commitment with several notable targets is marked by the indicator that comes first.
  ['north', 'alone: only, both: same-as-all'],
  ['east', 'between: lowest'],
  ['west', ''],
])('marks what sets the commitments of %s apart', (id, marks) => {
  const district = atlas.region.districts.find((one) => one.id === id);
  const notable = district ? notableTargets(atlas, select({ query: 'nothing' }), district) : [];
  const said = [...notable].map(([own, { standing }]) => `${own}: ${standing.kind}`);
  expect(said.toSorted().join(', ')).toBe(marks.split(', ').toSorted().join(', '));
});
