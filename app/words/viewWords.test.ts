import { expect, test } from 'vitest';
import type { Place } from '~/model/place';
import { sampleAtlas, select } from '~/model/sampleAtlas';
import type { Selection } from '~/model/selection';
import { writeBriefing } from '~/model/slideCode';
import { en } from './en';
import { descriptionOf } from './viewWords';
import { zh } from './zh';

const atlas = sampleAtlas();
const slide = { exhibit: 'map', address: '/', title: '', note: '' } as const;
const at = (name: Place['name'], id: string | null = null): Place => ({ name, id });

test.each<[Place, Partial<Selection>, string, string]>([
  [
    at('map'),
    {},
    '河城 2025 · 地图：指标，3 个区市、5 条举措，每个数字都有出处。',
    'River City 2025 · Map: gdp-growth, 3 districts, 5 commitments, each number with its place in the source.',
  ],
  [
    at('map'),
    { layer: 'industry', industries: ['drones'] },
    '河城 2025 · 地图：无人机，2 个区市、2 条举措，每个数字都有出处。',
    'River City 2025 · Map: Drones, 2 districts, 2 commitments, each number with its place in the source.',
  ],
  [
    at('district', 'north'),
    { industries: ['drones'], districts: ['south'] },
    '河城 2025 · north区：无人机，1 条举措，每个数字都有出处。',
    'River City 2025 · north: Drones, 1 commitment, each number with its place in the source.',
  ],
  [
    at('district', 'west'),
    {},
    '河城 2025 · west区：本期未报道。',
    'River City 2025 · west: not in this digest.',
  ],
  [
    at('industry', 'tourism'),
    { industries: ['drones'] },
    '河城 2025 · 旅游：1 个区市、1 条举措，每个数字都有出处。',
    'River City 2025 · Tourism: 1 district, 1 commitment, each number with its place in the source.',
  ],
  [
    at('industries'),
    {},
    '河城 2025 · 产业矩阵：3 个产业，3 个区市、5 条举措，每个数字都有出处。',
    'River City 2025 · Industries: 3 industries, 3 districts, 5 commitments, each number with its place in the source.',
  ],
  [
    at('industries'),
    { themes: ['economy'] },
    '河城 2025 · 产业矩阵：经济，3 个区市、3 条举措，每个数字都有出处。',
    'River City 2025 · Industries: Economy, 3 districts, 3 commitments, each number with its place in the source.',
  ],
  [
    at('compare'),
    { districts: ['west'] },
    '河城 2025 · 目标对比：west区，本期未报道。',
    'River City 2025 · Compare: west, not in this digest.',
  ],
  [
    at('compare'),
    { query: 'zzz' },
    '河城 2025 · 目标对比：“zzz”，没有举措同时符合这些条件。',
    'River City 2025 · Compare: “zzz”, no commitment meets all of these conditions.',
  ],
  [
    at('districts'),
    { industries: ['drones', 'batteries', 'tourism'], themes: ['economy', 'industry'] },
    '河城 2025 · 区市：无人机、电池、旅游、经济等 5 个条件，2 个区市、2 条举措，每个数字都有出处。',
    'River City 2025 · Districts: Drones, Batteries, Tourism, Economy and other filters, 5 in all, 2 districts, 2 commitments, each number with its place in the source.',
  ],
  [
    at('present'),
    { slides: writeBriefing({ name: '全市', minutes: null, slides: [slide, slide] }, () => 'map') },
    `河城 2025 · 放映：全市，2 张，${zh.share.briefing.present}。`,
    `River City 2025 · Presentation: 全市, 2 slides, ${en.share.briefing.present}.`,
  ],
  [at('district', 'nowhere'), {}, zh.description('河城', 2025), en.description('River City', 2025)],
])('%j with %j', (place, change, chinese, english) => {
  const selection = select(change);
  expect([
    descriptionOf(atlas, place, selection, 'zh', zh),
    descriptionOf(atlas, place, selection, 'en', en),
  ]).toEqual([chinese, english]);
});
