import { expect, it } from 'vitest';
import { byId } from '~/model/atlas';
import { industryContrast } from '~/model/industryContrast';
import { select } from '~/model/sampleAtlas';
import { sampleIndustries } from '~/model/sampleIndustries';
import type { Selection } from '~/model/selection';
import { contrastText } from './contrastWords';
import { en } from './en';
import { zh } from './zh';

const atlas = sampleIndustries();

it.each<[string, Partial<Selection>, string, string]>([
  [
    'drones',
    {},
    'north区用词最重（突破发展），举措也最多（2 条），只有north区给出数字（2 个）。只有north区把它列为功能区的方向。只有一个区市提到的细分方向：south区的整机。',
    'North uses the strongest wording (突破发展); it also has the most commitments (2); only north states numbers (2). Only north makes it a field of a zone. Narrower fields that one district alone names: whole drones (south).',
  ],
  [
    'drones',
    { themes: ['industry'] },
    '筛选范围内：north区用词最重（突破发展），举措各 1 条，只有north区给出数字（2 个）。只有一个区市提到的细分方向：south区的整机。',
    'Within the filters: North uses the strongest wording (突破发展); each has 1 commitment; only north states numbers (2). Narrower fields that one district alone names: whole drones (south).',
  ],
  [
    'drones',
    { districts: ['north'] },
    '筛选范围内：north区提出无人机，用词为“突破发展”（力度：力度）。共 2 条举措，给出 2 个数字，列为 1 个功能区的方向。提到的细分方向：试飞。',
    'Within the filters: North names this industry; its wording is 突破发展 (level: breakthrough). 2 commitments; 2 numbers are stated; it is a field of 1 zone. Narrower fields named: test flights.',
  ],
  [
    'tourism',
    {},
    '只有south区提出旅游，用词为“提到”（力度：力度）。共 1 条举措，没有给出数字。',
    'Only south names this industry; its wording is 提到 (level: mention). 1 commitment; no number is stated.',
  ],
  [
    'ships',
    {},
    '3 个区市的举措都没有提到船舶。',
    'No commitment of the 3 districts names this industry.',
  ],
  [
    'drones',
    { query: 'nothing' },
    '符合筛选的举措没有提到无人机。',
    'No commitment that matches the filters names this industry.',
  ],
  [
    'drones',
    { districts: ['west'] },
    '所选区市不在本期出处中。',
    'The chosen districts are not in this digest.',
  ],
])('says of %s under %j', (id, change, chinese, english) => {
  const industry = byId(atlas.industries, id);
  if (!industry) throw new Error(`The sample has no ${id}.`);
  const contrast = industryContrast(atlas, select(change), industry);
  expect(contrastText(contrast, industry, 'zh', zh)).toBe(chinese);
  expect(contrastText(contrast, industry, 'en', en)).toBe(english);
});
