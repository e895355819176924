import { expect, test } from 'vitest';
import { sampleJob } from './sampleExhibit';
import { separatedValues } from './separatedValues';

const lines = separatedValues(sampleJob()).split('\r\n');

test('begins with the mark of UTF-8 and a heading in line 1', () => {
  expect(lines[0]).toBe('﻿区市,符号,数值,单位,"备注, 如有",出处段落');
});

test.each([
  ['a formula stays text', "南区,≥,5.5,%,'=1+1,¶2"],
  ['a number below zero is a number, the same as text is text', "北区,≈,-3,%,'-3,¶2–3"],
  ['quotation marks and line ends are kept', '东区,,2500,家,"说“好”\n又说""好""",'],
  ['nothing is not zero', "西区,,,,'@未载,"],
])('%s', (_case, line) => {
  expect(lines).toContain(line);
});

test('a blank line ends the table, then title, filters, edition, source, link and day follow', () => {
  const blank = lines.indexOf('');
  expect(blank).toBe(5);
  const rest = lines.slice(blank + 1);
  expect(rest.map((line) => line.split(',')[0])).toEqual([
    '标题',
    '筛选条件',
    '数据版本',
    '来源',
    '出处段落',
    '网址',
    '导出日期',
    '',
  ]);
  expect(rest).toContain('网址,"https://plan.example/compare?chart=bar&districts=south,north"');
  expect(rest).toContain('导出日期,2025年3月4日');
});
