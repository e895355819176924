import { expect, test } from 'vitest';
import { countData, exampleOf, misprintsOf } from './dataSummary';
import type { Operator } from './plan';
import { sampleAtlas } from './sampleAtlas';
import { commitment, plan, target } from './sampleParts';

test('counts what the plans hold, results of last year apart', () => {
  expect(countData(sampleAtlas())).toEqual({
    districts: 3,
    allDistricts: 4,
    commitments: 5,
    targets: 7,
    numbers: 5,
    industries: 3,
    zones: 1,
    projects: 1,
    results: 1,
  });
});

test('counts a district once, however many years it has', () => {
  const { plans } = sampleAtlas();
  const next = plan('north', [], { year: 2026 });
  expect(countData(sampleAtlas({ plans: [...plans, next] })).districts).toBe(3);
});

test.each<[Operator, string | undefined]>([
  ['exact', 'south 6%'],
  ['at_least', 'north 5%以上'],
  ['about', 'north 3%左右'],
  ['range', 'east 4%至5%'],
  ['in_step_with', 'south 与经济增长同步'],
  ['at_most', undefined],
])('an example of %s is %s', (operator, told) => {
  const example = exampleOf(sampleAtlas(), operator);
  expect(example && `${example.district.id} ${example.target.printed}`).toBe(told);
});

test('a headline indicator is the better example', () => {
  const minor = target('more_than', 1, { indicator: 'new-jobs', printed: 'minor' });
  const headline = target('more_than', 2, { printed: 'headline' });
  const plans = [plan('south', [commitment('south-2025-both', { targets: [minor, headline] })])];
  expect(exampleOf(sampleAtlas({ plans }), 'more_than')?.target).toBe(headline);
});

test('lists the misprints with their district', () => {
  const told = misprintsOf(sampleAtlas()).map(
    ({ district, misprint }) => `${district.id}: ${misprint.printed}`,
  );
  expect(told).toEqual(['north: 无/人机']);
});
