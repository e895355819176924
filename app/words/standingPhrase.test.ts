import { expect, it } from 'vitest';
import { rulerOf } from '~/model/comparison';
import type { Target } from '~/model/plan';
import { sampleAtlas, select } from '~/model/sampleAtlas';
import { commitment, plan, rangeTarget, target, text, wordedTarget } from '~/model/sampleParts';
import { en } from './en';
import { standingPhrase } from './standingPhrase';
import { zh } from './zh';

const exact = (value: number, basis?: string) =>
  target('exact', value, basis === undefined ? {} : { basis: text(basis, basis) });
const about = (value: number) => target('about', value);
const worded = (wording: string) => wordedTarget(wording, { wording: text(wording, wording) });
const none = null;

/** South, north and east state these; west has no plan. */
function phrasesOf(targets: readonly (Target | null)[], isAmongChosen = false) {
  const ids = ['south', 'north', 'east'];
  const atlas = sampleAtlas({
    plans: targets.map((one, index) =>
      plan(ids[index] ?? '', [commitment(`${index}`, { targets: one ? [one] : [] })]),
    ),
  });
  const row = rulerOf(atlas, select());
  const asked = { year: 2025, isAmongChosen };
  return (
    row && [
      standingPhrase(row, asked, atlas, 'zh', zh),
      standingPhrase(row, asked, atlas, 'en', en),
    ]
  );
}

it.each<[readonly (Target | null)[], string, string]>([
  [[], '所选区市本期未报道', 'the chosen districts are not in this digest'],
  [[none, none], '2 个区市的计划都未载', 'not stated by any of 2 districts'],
  [[none], '该区市的计划未载', 'not stated by this district'],
  [[exact(5), none], '只有south区提出（5%）', 'stated by south only (5%)'],
  [[exact(5)], 'south区 5%', 'south 5%'],
  [[exact(5), exact(5)], '2 个区市同为 5%', '5% in 2 districts'],
  [
    [exact(3), about(3)],
    '2 个区市数值相同，符号不同（3%、≈3%）',
    'the same number with different operators in 2 districts (3%, ≈3%)',
  ],
  [[exact(3), exact(4)], 'north区 4%，south区 3%', 'north 4%, south 3%'],
  [
    [exact(3), exact(5, '区级')],
    'south区 3%，north区 5%，口径不一',
    'south 3%, north 5%, on different bases',
  ],
  [[worded('稳定'), exact(5)], 'south区“稳定”，north区 5%', 'south “稳定”, north 5%'],
  [
    [exact(5), about(3), exact(3)],
    'south区最高（5%），north区、east区最低（≈3%、3%）',
    'highest in south (5%), lowest in north and east (≈3%, 3%)',
  ],
  [
    [exact(5), exact(3), exact(9, '区级')],
    '同口径的 2 个区市中，south区最高（5%）',
    'of 2 on one basis, highest in south (5%)',
  ],
  [
    [exact(5), exact(5), exact(9, '区级')],
    '同口径的 2 个区市同为 5%',
    '5% in 2 districts on one basis',
  ],
  [
    [exact(5), exact(3), worded('稳定')],
    '给出数字的 2 个区市中，south区最高（5%）',
    'of 2 with a number, highest in south (5%)',
  ],
  [
    [exact(5), worded('稳定'), worded('提质')],
    '3 个区市提出，其中 1 个给出数字',
    'stated by 3 districts, 1 of them with a number',
  ],
  [
    [exact(5), exact(6, '区级'), exact(7, '城镇')],
    '3 个区市提出，口径不一',
    'stated by 3 districts on different bases',
  ],
  [[worded('稳定'), worded('稳定')], '2 个区市同为“稳定”', '“稳定” in 2 districts'],
  [[worded('稳定'), worded('提质')], '2 个区市都是文字表述', 'in words in 2 districts'],
  [[rangeTarget(4, 5), exact(6)], 'north区 6%，south区 4–5%', 'north 6%, south 4–5%'],
])('says how %j stand', (targets, chinese, english) => {
  expect(phrasesOf(targets)).toEqual([chinese, english]);
});

it('says "only" of the chosen districts where only those are compared', () => {
  expect(phrasesOf([exact(5), none], true)).toEqual([
    '所选区市中只有south区提出（5%）',
    'stated by south only, of those chosen (5%)',
  ]);
});

it('says that only the year before is known', () => {
  const reached = target('exact', 5, { kind: 'result', year: 2024 });
  expect(phrasesOf([reached, none])).toEqual(['只有 2024 年的数', 'known for 2024 only']);
});
