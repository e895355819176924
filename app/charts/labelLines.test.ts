import { expect, test } from 'vitest';
import { labelOf, screenSizes } from './labelLines';

const wide = { width: 120, height: 40 };

test.each([
  ['name over value', '城阳', '≥3%', wide, 1, 14, ['城阳', '≥3%']],
  ['no value to show', '城阳', '', wide, 1, 14, ['城阳']],
  [
    'a long name breaks at a blank',
    'West Coast New Area',
    '3%',
    wide,
    1,
    14,
    ['West Coast', 'New Area'],
  ],
  [
    'a long Chinese name breaks in its middle',
    '西海岸新区',
    '',
    { width: 52, height: 60 },
    1,
    14,
    ['西海岸', '新区'],
  ],
  ['smaller type before no name', 'Chengyang', '', { width: 70, height: 20 }, 1, 12, ['Chengyang']],
  ['one line where only one fits', '市北', '≈5%', { width: 60, height: 17 }, 1, 14, ['市北']],
  ['nothing where nothing fits', 'Chengyang', '', { width: 20, height: 40 }, 1, 12, []],
  ['a small screen needs more units', '城阳', '3%', wide, 4, 12, []],
])('%s', (_, name, value, room, units, size, lines) => {
  const label = labelOf(name, value, room, { units, sizes: screenSizes });
  expect([label.size, label.lines.map((line) => line.text)]).toEqual([size, lines]);
});
