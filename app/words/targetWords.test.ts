import { describe, expect, test } from 'vitest';
import type { Target } from '~/model/plan';
import { rangeTarget, target, text, wordedTarget } from '~/model/sampleParts';
import { en } from './en';
import { formatDate, formatList, formatNumber } from './numbers';
import { spokenTarget, targetText } from './targetWords';
import { zh } from './zh';

const units = {
  units: [
    { id: '万人', name: text('万人', 'people'), factor: 10_000 },
    { id: '亿元', name: text('亿元', 'billion yuan'), factor: 0.1 },
    { id: '家', name: { zh: '家', en: '' }, counter: true },
    { id: '%', name: text('%', '%') },
  ],
};

const rows: readonly (readonly [Target, string, string, string, string])[] = [
  [target('exact', 3), '3%', '3%', '3%', '3%'],
  [target('at_least', 5.5), '≥5.5%', '5.5%以上', '≥5.5%', 'at least 5.5%'],
  [target('about', 5), '≈5%', '5%左右', '≈5%', 'about 5%'],
  [target('at_most', 5), '≤5%', '不超过5%', '≤5%', 'at most 5%'],
  [rangeTarget(4, 5), '4–5%', '4%至5%', '4–5%', '4% to 5%'],
  [
    target('at_least', 2.2, { unit: '万人' }),
    '≥2.2万人',
    '2.2万人以上',
    '≥22,000 people',
    'at least 22,000 people',
  ],
  [
    target('more_than', 600, { unit: '亿元' }),
    '>600亿元',
    '超过600亿元',
    '>60 billion yuan',
    'more than 60 billion yuan',
  ],
  [target('exact', 2500, { unit: '家' }), '2500家', '2500家', '2,500', '2,500'],
  [
    target('at_least', 2, { unit: '家', per: text('每条赛道', 'per track') }),
    '≥2家',
    '2家以上（每条赛道）',
    '≥2',
    'at least 2 (per track)',
  ],
  [target('exact', 10, { unit: '家', strive: true }), '10家', '力争10家', '10', 'aspires to 10'],
  [wordedTarget('与经济增长同步'), '与经济增长同步', '与经济增长同步', 'in words', 'in words'],
];

describe('a target in both languages', () => {
  test.each(rows)('%o', (one, written, spoken, writtenEn, spokenEn) => {
    expect([
      targetText(one, units, 'zh'),
      spokenTarget(one, units, 'zh', zh),
      targetText(one, units, 'en'),
      spokenTarget(one, units, 'en', en),
    ]).toEqual([written, spoken, writtenEn, spokenEn]);
  });
});

test('numbers keep their digits, without the noise of binary fractions', () => {
  expect(formatNumber(0.1 + 0.2, 'zh')).toBe('0.3');
  expect(formatNumber(4588, 'zh')).toBe('4588');
  expect(formatNumber(4588, 'en')).toBe('4,588');
});

test('dates and lists read as each language writes them', () => {
  expect([formatDate('2025-01-06', 'zh'), formatDate('2025-01', 'en')]).toEqual([
    '2025年1月6日',
    'January 2025',
  ]);
  expect([formatList(['a', 'b'], 'zh'), formatList(['a', 'b', 'c'], 'en')]).toEqual([
    'a、b',
    'a, b, and c',
  ]);
});
