// What targets state, how two compare, and the places they take.
import { describe, expect, it } from 'vitest';
import type { Target } from './plan';
import { rankTargets } from './ranking';
import { rangeTarget, target, text, wordedTarget } from './sampleParts';
import { bounds, compareStated, hasNumber, isOnBasis, isWorded, ownBasis } from './target';

const exact = (value: number) => target('exact', value);
const atLeast = (value: number) => target('at_least', value);
const moreThan = (value: number) => target('more_than', value);
const atMost = (value: number) => target('at_most', value);
const about = (value: number) => target('about', value);
const inStep = wordedTarget('与经济增长同步');
const worded = wordedTarget('提质增效');

it.each<[Target, readonly number[] | null]>([
  [exact(3), [3, 3]],
  [atLeast(3.5), [3.5, 3.5]],
  [moreThan(-1), [-1, -1]],
  [atMost(0), [0, 0]],
  [about(5), [5, 5]],
  [rangeTarget(4, 6), [4, 6]],
  [inStep, null],
  [worded, null],
])('reads the bounds of $printed', (stated, expected) => {
  expect(hasNumber(stated) ? bounds(stated) : null).toEqual(expected);
  expect(isWorded(stated)).toBe(expected === null);
});

it.each<[Target, boolean]>([
  [exact(1), true],
  [target('exact', 1, { basis: text('区级', 'district level') }), false],
  [target('exact', 1, { per: text('每年', 'a year') }), false],
])('%# knows its own basis', (stated, expected) => {
  expect(isOnBasis(stated)).toBe(expected);
});

describe('of two targets', () => {
  it.each<[Target, '>' | '=', Target]>([
    [exact(5), '>', exact(3)],
    [exact(3), '=', exact(3)],
    [exact(5), '>', atLeast(3)],
    [atLeast(5), '>', exact(3)],
    [atLeast(3.5), '=', about(3.5)],
    [moreThan(5), '=', atLeast(5)],
    [about(5), '>', moreThan(4)],
    [atLeast(5), '>', atMost(3)],
    [atLeast(3), '=', atMost(5)],
    [exact(5), '>', atMost(3)],
    [atMost(5), '=', exact(3)],
    [atMost(5), '>', atMost(3)],
    [atMost(3), '=', atMost(3)],
    [exact(7), '>', rangeTarget(4, 6)],
    [rangeTarget(4, 6), '>', exact(3)],
    [rangeTarget(4, 6), '=', exact(5)],
    [rangeTarget(4, 6), '=', rangeTarget(6, 8)],
    [rangeTarget(4, 6), '=', atMost(5)],
    [rangeTarget(4, 6), '>', atMost(3)],
    [exact(99), '=', inStep],
    [worded, '=', inStep],
  ])('$0.printed $1 $2.printed', (one, sign, other) => {
    const expected = sign === '>' ? 1 : 0;
    expect(Math.sign(compareStated(one, other))).toBe(expected);
    expect(Math.sign(compareStated(other, one)) + expected).toBe(0);
  });
});

describe('the places of targets', () => {
  const district = { basis: text('区级', 'district level') };
  const perYear = { per: text('每年', 'a year') };
  it.each<[string, readonly Target[], readonly string[]]>([
    ['one alone', [exact(5)], ['1 of 1']],
    ['high to low', [exact(3), exact(5), exact(4)], ['3 of 3', '1 of 3', '2 of 3']],
    [
      'a plain tie',
      [atLeast(5), atLeast(5), exact(3)],
      ['1 of 3, ties 1', '1 of 3, ties 1', '3 of 3'],
    ],
    ['a mixed tie', [atLeast(3.5), about(3.5)], ['1 of 2, ties 1 mixed', '1 of 2, ties 1 mixed']],
    ['words apart', [exact(5), inStep, worded, exact(4)], ['1 of 2', '-', '-', '2 of 2']],
    [
      'another basis apart',
      [
        exact(5),
        target('exact', 9, district),
        target('exact', 8, district),
        target('exact', 7, perYear),
      ],
      ['1 of 1', '1 of 2', '2 of 2', '1 of 1'],
    ],
    [
      'a range against what it holds',
      [rangeTarget(4, 6), exact(5), exact(7), exact(3)],
      ['2 of 4, ties 1 mixed', '2 of 4, ties 1 mixed', '1 of 4', '4 of 4'],
    ],
    [
      'ceilings',
      [atMost(5), atMost(3), atLeast(4)],
      ['1 of 3, ties 1 mixed', '3 of 3', '1 of 3, ties 1 mixed'],
    ],
    ['none', [], []],
  ])('keep %s', (_, targets, places) => {
    const told = rankTargets(targets).map((rank) =>
      rank
        ? `${rank.place} of ${rank.among}${rank.ties ? `, ties ${rank.ties}` : ''}${rank.isMixedTie ? ' mixed' : ''}`
        : '-',
    );
    expect(told).toEqual(places);
  });
});

it('names what a target is counted per with its basis', () => {
  const basis = text('引领性项目', 'leading projects');
  const per = text('每条赛道', 'per track');
  expect([{}, { basis }, { per }, { basis, per }].map(ownBasis)).toEqual([
    null,
    basis,
    per,
    text('引领性项目，每条赛道', 'leading projects, per track'),
  ]);
});
