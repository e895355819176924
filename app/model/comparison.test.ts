import { describe, expect, it } from 'vitest';
import {
  compareTargets,
  comparedDistricts,
  placeOnRow,
  rulerOf,
  type ComparisonCell,
} from './comparison';
import { sampleAtlas, select } from './sampleAtlas';
import { commitment, plan, rangeTarget, target, text, wordedTarget } from './sampleParts';
import type { Selection } from './selection';

/** `north ≥5 (5.2 before) 2/3`: what a cell states, what was reached, its place, or why it is empty. */
function tell({ district, stated, before, absence, rank, isMatch }: ComparisonCell): string {
  return [
    isMatch ? district.id : `(${district.id})`,
    stated?.target.printed,
    before && `after ${before.target.printed}`,
    absence,
    rank && `${rank.place}/${rank.among}`,
  ]
    .filter(Boolean)
    .join(' ');
}
const ruler = (change: Partial<Selection> = {}, atlas = sampleAtlas()) =>
  rulerOf(atlas, select(change))?.cells.map(tell);

const counters = [
  { id: '个', name: text('个', ''), counter: true },
  { id: '家', name: text('家', ''), counter: true },
  { id: '%', name: text('%', '%') },
];
const inUnit = (id: string, unit: string, value: number) =>
  plan(id, [commitment(id, { targets: [target('exact', value, { unit })] })]);
const otherUnits = sampleAtlas({
  units: counters,
  plans: [inUnit('south', '%', 5), inUnit('north', '个', 9), inUnit('east', '%', 6)],
});
const counted = sampleAtlas({
  units: counters,
  indicators: sampleAtlas().indicators.map((one) => ({ ...one, unit: '家' })),
  plans: [inUnit('south', '家', 5), inUnit('north', '个', 9)],
});

describe('the ruler', () => {
  it.each<[string, string[] | undefined, string[] | undefined]>([
    [
      'states, results and places',
      ruler(),
      ['south 6% 1/3', 'north 5%以上 after 5.2% 2/3', 'east 4%至5% 2/3'],
    ],
    [
      'none, and not entered',
      ruler({ indicator: 'new-jobs' }),
      ['south none', 'north 2万人 1/1', 'east not-entered'],
    ],
    [
      'none of a headline indicator',
      ruler({ indicator: 'revenue-growth' }),
      ['south none', 'north 3%左右 1/1', 'east none'],
    ],
    [
      'words without a place',
      ruler({ indicator: 'income-growth' }),
      ['south 与经济增长同步', 'north none', 'east not-entered'],
    ],
    [
      'not comparable',
      ruler({}, otherUnits),
      ['south 5% 2/2', 'north 9个 not-comparable', 'east 6% 1/2'],
    ],
    ['units that both count', ruler({}, counted), ['south 5家 2/2', 'north 9个 1/2']],
    [
      'a district that is filtered out',
      ruler({ districts: ['north'] }),
      ['(south) 6% 1/3', 'north 5%以上 after 5.2% 2/3', '(east) 4%至5% 2/3'],
    ],
    [
      'districts without the industry',
      ruler({ industries: ['tourism'] })?.map((cell) => cell.split(' ')[0] ?? ''),
      ['south', '(north)', '(east)'],
    ],
    ['an unknown indicator', ruler({ indicator: 'nothing' }), undefined],
    ['a year without plans', ruler({ year: 2024 }), []],
  ])('shows %s', (_, cells, expected) => {
    expect(cells).toEqual(expected);
  });

  it('measures stated and reached numbers on one scale, and no number in another unit', () => {
    const row = rulerOf(sampleAtlas(), select());
    expect(row?.scale.ticks).toEqual([0, 2, 4, 6]);
    expect(row && placeOnRow(row, 3)).toBe(0.5);
    expect(rulerOf(otherUnits, select())?.scale.maximum).toBe(6);
  });
});

it('tells a district without a plan from one that is silent', () => {
  const [row] = compareTargets(sampleAtlas(), select({ districts: ['east', 'west'] }));
  expect(row?.cells.map(({ absence }) => absence)).toEqual([null, 'not-in-digest']);
});

it.each<[Partial<Selection>, string]>([
  [{}, 'gdp-growth:3 revenue-growth:1 new-jobs:1 income-growth:1 emission-goals:1'],
  [{ districts: ['east'] }, 'gdp-growth:1'],
  [{ districts: ['west'] }, ''],
  [{ query: 'emission-goals' }, 'gdp-growth:3 revenue-growth:1 new-jobs:1 emission-goals:1'],
  [{ themes: ['industry'] }, ''],
  [{ year: 2024 }, ''],
])('compares under %j the indicators %s', (change, rows) => {
  const told = compareTargets(sampleAtlas(), select(change));
  expect(told.map(({ indicator, statedBy }) => `${indicator.id}:${statedBy}`).join(' ')).toBe(rows);
});

it('keeps an indicator that was only reached', () => {
  const reached = target('exact', 7, { kind: 'expected', year: 2024 });
  const threshold = rangeTarget(1, 2, { kind: 'threshold', indicator: 'new-jobs' });
  const plans = [
    plan('north', [commitment('n', { kind: 'result', targets: [reached, threshold] })]),
  ];
  const rows = compareTargets(sampleAtlas({ plans }), select());
  expect(rows.map(({ cells }) => cells.map(tell))).toEqual([['north after 7% none']]);
});

it.each<[Partial<Selection>, string]>([
  [{}, 'south north east'],
  [{ districts: ['west', 'north'] }, 'north west'],
])('compares under %j the districts %s', (change, ids) => {
  expect(
    comparedDistricts(sampleAtlas(), select(change))
      .map(({ id }) => id)
      .join(' '),
  ).toBe(ids);
});

it('ranks no wording beside a number', () => {
  const worded = plan('south', [commitment('s', { targets: [wordedTarget('提质增效')] })]);
  const number = plan('north', [commitment('n', { targets: [target('exact', 3)] })]);
  expect(ruler({}, sampleAtlas({ plans: [worded, number] }))).toEqual([
    'south 提质增效',
    'north 3% 1/1',
  ]);
});
