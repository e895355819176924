import { expect, test } from 'vitest';
import { barGroupsOf } from './barGroups';
import { compareTargets, type ComparisonCell } from './comparison';
import type { Target } from './plan';
import { sampleAtlas, select } from './sampleAtlas';
import { commitment, plan, rangeTarget, target, text, wordedTarget } from './sampleParts';

const own = (zh: string) => ({ basis: text(zh, zh) });

/** The groups of a row in which south, north and east state the given targets; west has no plan. */
function groupsOf(targets: readonly (Target | null)[]) {
  const ids = ['south', 'north', 'east'];
  const plans = ids.map((id, index) => {
    const stated = targets[index];
    return plan(id, [commitment(`${id}-goals`, stated ? { targets: [stated] } : {})]);
  });
  const atlas = sampleAtlas({ plans });
  const all = select({ districts: [...ids, 'west'] });
  const row = compareTargets(atlas, all)[0];
  if (!row) throw new Error('The sample states nothing.');
  return barGroupsOf(row);
}

const names = (cells: readonly ComparisonCell[]) => cells.map((cell) => cell.district.id);

test.each([
  {
    name: 'high to low',
    targets: [target('exact', 3), target('at_least', 5), target('about', 4)],
    ranked: ['north', 'east', 'south'],
  },
  {
    name: 'ties in official order, whatever their operators',
    targets: [target('about', 5), target('exact', 6), target('at_least', 5)],
    ranked: ['north', 'south', 'east'],
  },
  {
    name: 'a range among numbers',
    targets: [target('exact', 1), target('exact', 6), rangeTarget(3, 5)],
    ranked: ['north', 'east', 'south'],
  },
])('$name', ({ targets, ranked }) => {
  expect(names(groupsOf(targets).ranked)).toEqual(ranked);
});

test('what is on another basis, in words, in another unit or silent stands apart', () => {
  const apart = groupsOf([target('exact', 9, own('区级')), target('exact', 3), null]);
  expect(names(apart.ranked)).toEqual(['north']);
  expect(names(apart.apart)).toEqual(['south']);
  expect(apart.silent.map(({ absence, cells }) => [absence, names(cells)])).toEqual([
    ['none', ['east']],
    ['not-in-digest', ['west']],
  ]);

  const other = groupsOf([target('exact', 9, { unit: '亿元' }), wordedTarget('增长'), null]);
  expect(names(other.otherUnit)).toEqual(['south']);
  expect(names(other.worded)).toEqual(['north']);
});

test('bases are kept together and ordered only within themselves', () => {
  const groups = groupsOf([
    target('exact', 1, own('区级')),
    target('exact', 7, own('城镇')),
    target('exact', 2, own('区级')),
  ]);
  expect(names(groups.apart)).toEqual(['east', 'south', 'north']);
});
