import { describe, expect, test } from 'vitest';
import { editDistance, nearest, nearestNamed } from './nearest';

test.each([
  ['licang', 'licang', 0],
  ['licng', 'licang', 1],
  ['shibie', 'shibei', 1],
  ['abc', 'cab', 2],
  ['', '低空', 2],
  ['李仓', '李沧', 1],
])('%s is %s but for %i letters', (one, other, letters) => {
  expect(editDistance(one, other)).toBe(letters);
});

test.each([
  ['emphasi', 'emphasis'],
  ['Themes', 'themes'],
  ['nothing', undefined],
])('a catalogue called %s is meant for %s', (word, meant) => {
  expect(nearest(word, ['emphasis', 'themes', 'units'])).toBe(meant);
});

const entries = [
  { id: 'licang', names: ['licang', '李沧', 'Licang', '李沧区', 'Licang District'] },
  { id: 'shibei', names: ['shibei', '市北', 'Shibei', '市北区', 'Shibei District'] },
  { id: 'shinan', names: ['shinan', '市南', 'Shinan', '市南区', 'Shinan District'] },
  {
    id: 'low-altitude-economy',
    names: ['low-altitude-economy', '低空经济', 'Low-altitude economy', '低空装备', 'eVTOL'],
  },
  { id: 'digital-economy', names: ['digital-economy', '数字经济', 'Digital economy', '算力'] },
  { id: 'artificial-intelligence', names: ['artificial-intelligence', '人工智能', 'AI'] },
];

describe('what may have been meant by', () => {
  test.each([
    { word: 'licng', ids: ['licang'] },
    { word: 'Licang', ids: ['licang'] },
    { word: 'LICANG', ids: ['licang'] },
    { word: '李沧', ids: ['licang'] },
    { word: '李沧区', ids: ['licang'] },
    { word: '李仓', ids: ['licang'] },
    { word: 'shibie', ids: ['shibei'] },
    { word: 'shinei', ids: ['shibei', 'shinan'] },
    { word: 'low-altitude', ids: ['low-altitude-economy'] },
    { word: 'low altitude economy', ids: ['low-altitude-economy'] },
    { word: '低空', ids: ['low-altitude-economy'] },
    { word: 'evtol', ids: ['low-altitude-economy'] },
    { word: 'economy', ids: ['digital-economy', 'low-altitude-economy'] },
    { word: 'ai', ids: ['artificial-intelligence'] },
    { word: 'ＡＩ', ids: ['artificial-intelligence'] },
    { word: 'beijing', ids: [] },
    { word: '%E6%9D', ids: [] },
    { word: '', ids: [] },
  ])('$word', ({ word, ids }) => {
    expect(nearestNamed(word, entries).map(({ entry }) => entry.id)).toEqual(ids);
  });

  test('a word with many answers, no more than asked for', () => {
    expect(nearestNamed('economy', entries, 1)).toHaveLength(1);
  });
});
