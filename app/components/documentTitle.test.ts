import { expect, test } from 'vitest';
import { placeOf } from '~/paths';
import type { Selection } from '~/model/selection';
import { catalogue, vocabulary } from '~/state/catalogue';
import { en } from '~/words/en';
import { zh } from '~/words/zh';
import { titleOf } from '~/words/viewWords';

const industry = { industries: ['low-altitude-economy'] };

const rows: readonly (readonly [string, Partial<Selection>, string, string])[] = [
  ['/', {}, '地图 | 两会图谱', 'Map | Plan Atlas'],
  [
    '/districts/licang',
    industry,
    '李沧 · 低空经济 | 两会图谱',
    'Licang · Low-altitude economy | Plan Atlas',
  ],
  [
    '/industries/biomedicine',
    { districts: ['laixi'] },
    '生物医药 · 莱西 | 两会图谱',
    'Biomedicine · Laixi | Plan Atlas',
  ],
  [
    '/compare',
    { themes: ['talent'], query: 'x' },
    '目标对比 · 人才引育 · “x” | 两会图谱',
    'Compare · Talent · “x” | Plan Atlas',
  ],
  [
    '/briefing/present',
    { slides: '.t_Draft~map' },
    '放映 · Draft | 两会图谱',
    'Presentation · Draft | Plan Atlas',
  ],
  ['/districts/licng', {}, '没有这个页面 | 两会图谱', 'There is no such page | Plan Atlas'],
  ['/nowhere', {}, '没有这个页面 | 两会图谱', 'There is no such page | Plan Atlas'],
];

test.each(rows)('%s with %j', (path, change, chinese, english) => {
  const selection = { ...vocabulary.defaults, ...change };
  expect([
    titleOf(catalogue, placeOf(path), selection, 'zh', zh),
    titleOf(catalogue, placeOf(path), selection, 'en', en),
  ]).toEqual([chinese, english]);
});
