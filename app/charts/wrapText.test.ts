import { expect, test } from 'vitest';
import { balanceText, measureText, wrapText } from './wrapText';

test.each([
  ['Chinese breaks anywhere', '培育科技型中小企业', 40, ['培育科技', '型中小企', '业']],
  ['not before closing punctuation', '培育企业，引进项目', 40, ['培育企', '业，引进', '项目']],
  ['not after opening punctuation', '建设新的《规划》', 40, ['建设新的', '《规划》']],
  ['Latin at blanks', 'state the target', 60, ['state the', 'target']],
  ['a value keeps its unit', '新增就业2.2万人以上', 60, ['新增就业', '2.2万人以上']],
  ['an English value keeps its unit', 'about 40,000 people', 90, ['about', '40,000 people']],
  ['a word wider than the room is broken', 'Chengyang', 30, ['Cheng', 'yang']],
  ['such a word at its hyphen', 'Energy-saving, emission', 62, ['Energy-', 'saving,', 'emission']],
  ['never before its comma', 'Chengyang, Laixi', 50, ['Chengyan', 'g, Laixi']],
  ['nothing', '', 40, ['']],
])('%s', (_, text, room, lines) => {
  expect(wrapText(text, room, 10)).toEqual(lines);
});

test('no line is wider than the room, and no letter is lost', () => {
  const text = '各重点赛道引进引领性项目不少于2个、集聚上下游企业10家（含首店）';
  for (let room = 60; room < 400; room += 7) {
    const lines = wrapText(text, room, 12);
    expect(lines.join('')).toBe(text);
    for (const line of lines) expect(measureText(line, 12)).toBeLessThanOrEqual(room);
  }
});

test('lines of a heading are of about equal length', () => {
  expect(wrapText('社会消费品零售总额增速', 105, 10)).toEqual(['社会消费品零售总额增', '速']);
  expect(balanceText('社会消费品零售总额增速', 105, 10)).toEqual(['社会消费品零', '售总额增速']);
});
