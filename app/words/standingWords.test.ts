import { expect, it } from 'vitest';
import { byId } from '~/model/atlas';
import { headlinesOf } from '~/model/headline';
import { sampleAtlas, select } from '~/model/sampleAtlas';
import { commitment, plan, target, text } from '~/model/sampleParts';
import { en } from './en';
import { standingText } from './standingWords';
import { zh } from './zh';

const exact = (value: number, basis?: string) =>
  target('exact', value, basis === undefined ? {} : { basis: text(basis, basis) });

it.each([
  [[exact(5)], '仅此区市提出', 'stated by this district only'],
  [[exact(5), exact(5)], '2 个区市数值相同', 'the same in both'],
  [[exact(5), exact(4), exact(4)], '3 个区市中最高', 'highest of 3'],
  [[exact(5), exact(5), exact(4)], '3 个区市中并列最高', 'joint highest of 3'],
  [[exact(3), exact(4), exact(5)], '3 个区市中最低', 'lowest of 3'],
  [[exact(4), exact(3), exact(5)], '3 个区市中第 2', 'no. 2 of 3'],
  [[exact(5), exact(4), exact(9, '区级')], '同口径 2 个区市中最高', 'highest of 2 on this basis'],
  [[exact(9, '区级'), exact(4)], '口径单独，不与他区比较', 'on its own basis, not ranked'],
])('says how %j stands', (targets, chinese, english) => {
  const ids = ['south', 'north', 'east'];
  const atlas = sampleAtlas({
    plans: targets.map((one, index) =>
      plan(ids[index] ?? '', [commitment(`${index}`, { targets: [one] })]),
    ),
  });
  const south = byId(atlas.region.districts, 'south');
  const [headline] = south ? headlinesOf(atlas, select(), south) : [];
  expect(headline && standingText(headline, zh)).toBe(chinese);
  expect(headline && standingText(headline, en)).toBe(english);
});
