import { expect, it } from 'vitest';
import {
  foldText,
  hasHan,
  isLatin,
  isSpelling,
  pinyinLetters,
  queryWords,
  spellingsOf,
  storedText,
} from './searchText';

it.each([
  ['  ＡＢＣ　１２３ ', 'abc 123'],
  ['Low–Altitude\n Economy', 'low-altitude economy'],
  ['≥40,000 and ≈5.5%, 1, 2', '40000 and 5.5%, 1, 2'],
  ['', ''],
])('folds %j to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it.each<[string, string[]]>([
  ['低空  UAV ', ['低空', 'uav']],
  ['李沧、低空，无人机', ['李沧', '低空', '无人机']],
  ['5.5% 10+1', ['5.5%', '10+1']],
  ['　', []],
])('takes the words of %j', (query, words) => {
  expect(queryWords(query)).toEqual(words);
});

it.each([
  ['中化·云谷', '中化云谷'],
  ['“10+1”产业（试）', '10+1产业试'],
  ['People’s (text)', "people's text"],
])('keeps %j as %j', (text, stored) => {
  expect(storedText(text)).toBe(stored);
});

it.each([
  ['lvse', true, 'luse'],
  ['lüse', true, 'luse'],
  ["xi'an", true, 'xian'],
  ['low-alt', false, 'low-alt'],
  ['5g', true, '5g'],
  ['55', false, '55'],
])('%j as pinyin: %j, spelled %j', (word, isIt, letters) => {
  expect(isLatin(word)).toBe(isIt);
  expect(pinyinLetters(word)).toBe(letters);
});

it('tells Chinese from other writing', () => {
  expect(hasHan('GDP增速')).toBe(true);
  expect(hasHan('GDP')).toBe(false);
});

it.each([
  ['dikong', true],
  ['diko', true],
  ['kongdi', true],
  ['luse', true],
  ['xian', true],
  ['d', true],
  ['quality', false],
  ['dikonx', false],
  ['', false],
])('%j can be pinyin: %j', (letters, isIt) => {
  const syllables = spellingsOf(['di', 'kong', 'lv', 'se', 'xi', 'an', 'xian']);
  expect(isSpelling(syllables, letters)).toBe(isIt);
});
