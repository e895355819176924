import { expect, it } from 'vitest';
import { commitmentsOf } from './atlas';
import { sampleAtlas } from './sampleAtlas';
import { foldText, queryWords, searchText } from './searchText';

it.each([
  ['  ＡＢＣ　１２３ ', 'abc 123'],
  ['Low–Altitude\n Economy', 'low–altitude economy'],
  ['', ''],
])('folds %j to %j', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it.each<[string, string[]]>([
  ['低空  UAV ', ['低空', 'uav']],
  ['　', []],
])('takes the words of %j', (query, words) => {
  expect(queryWords(query)).toEqual(words);
});

it('finds a commitment by all that is said of it, in both languages', () => {
  const atlas = sampleAtlas();
  const [goals, drones] = ['north-2025-goals', 'north-2025-drones'].map((id) => {
    const placed = commitmentsOf(atlas, 2025).find((one) => one.commitment.id === id);
    return placed ? searchText(atlas, placed) : '';
  });
  const expected = [
    '说法',
    'statement of',
    'north district',
    '产业',
    'industry',
    '试飞场',
    'test airfield',
    '无人机',
    'uav',
    '突破发展',
    'batteries',
  ];
  for (const words of expected) expect(drones).toContain(words);
  expect(drones).not.toContain('tourism');
  expect(goals).toContain('gdp-growth');
});
