import { expect, it } from 'vitest';
import type { Citation } from '~/model/plan';
import {
  briefingFileNameOf,
  captionOf,
  eyebrowOf,
  fileNameOf,
  filtersText,
  paragraphsText,
} from './caption';
import { exhibitNamed } from './exhibits';
import { tellingOf } from './sampleTelling';

const cite = (paragraph: number): Citation => ({ source: 'gazette', paragraph, start: 0, end: 1 });

it.each([
  [[], ''],
  [[9], '¶9'],
  [[18, 9, 19, 19, 20], '¶9 ¶18–20'],
  [[1, 2, 4], '¶1–2 ¶4'],
])('writes paragraphs %j', (paragraphs, text) => {
  expect(paragraphsText(paragraphs.map(cite))).toBe(text);
});

it.each([
  ['/', '', ''],
  ['/?industry=drones', '产业方向：无人机', 'Industry: Drones'],
  [
    '/?industry=drones,tourism&match=all&theme=industry',
    '产业方向：无人机、旅游（每一项）；领域：产业',
    'Industry: Drones, Tourism (every one); Theme: Industry',
  ],
  ['/?districts=south&q=机场', '区市：south区；关键词：“机场”', 'District: south; Text: “机场”'],
  ['/industries/drones?theme=industry', '领域：产业', 'Theme: Industry'],
  ['/districts/south?industry=drones', '产业方向：无人机', 'Industry: Drones'],
])('names the filters of %s', (link, chinese, english) => {
  expect(filtersText(tellingOf(link))).toBe(chinese);
  expect(filtersText(tellingOf(link, 'en'))).toBe(english);
});

it.each([
  ['map', '/', '两会图谱-指标-2025', 'Plan Atlas-gdp-growth-2025'],
  ['map', '/?layer=industry', '两会图谱-提出的产业数-2025', 'Plan Atlas-Industries named-2025'],
  [
    'map',
    '/?layer=industry&industry=drones',
    '两会图谱-地图-无人机-2025',
    'Plan Atlas-Map-Drones-2025',
  ],
  [
    'industry',
    '/industries/drones',
    '两会图谱-无人机-产业-2025',
    'Plan Atlas-Drones-Industry-2025',
  ],
  [
    'headlines',
    '/districts/south',
    '两会图谱-south区-主要目标-2025',
    'Plan Atlas-south-Headline targets-2025',
  ],
  [
    'bars',
    '/compare?chart=bar&districts=south,north',
    '两会图谱-指标-south区-north区-2025',
    'Plan Atlas-gdp-growth-south-north-2025',
  ],
  ['ruler', '/?districts=south', '两会图谱-指标-2025', 'Plan Atlas-gdp-growth-2025'],
  ['method', '/about', '两会图谱-说明-2025', 'Plan Atlas-Method-2025'],
  [
    'commitments',
    '/?theme=industry&q=low+altitude%3F',
    '两会图谱-举措-产业-low altitude -2025',
    'Plan Atlas-Commitments-Industry-low altitude -2025',
  ],
] as const)('names a file of %s at %s', (name, link, chinese, english) => {
  expect(fileNameOf(exhibitNamed(name), tellingOf(link))).toBe(chinese);
  expect(fileNameOf(exhibitNamed(name), tellingOf(link, 'en'))).toBe(english);
});

it('stands around an exhibit with its edition and source', () => {
  const telling = tellingOf('/?industry=drones');
  expect(captionOf(exhibitNamed('ruler'), telling)).toEqual({
    title: '指标：south区最高（6%），north区、east区最低（≥5%、4–5%）',
    filters: '产业方向：无人机',
    edition: '河城 · 2025 年区市政府工作报告',
    source: '来源：河城报《公报》，2025年1月',
    paragraphs: '¶2–3',
  });
  expect(captionOf(exhibitNamed('ruler'), telling, '自拟标题').title).toBe('自拟标题');
  expect(captionOf(exhibitNamed('ruler'), telling, ' 上行\n下行 ').title).toBe('上行 下行');
  expect(captionOf(exhibitNamed('ruler'), telling, ' \n ').title).not.toMatch(/^\s*$/);
});

it.each([
  ['map', '/', '地图'],
  ['commitments', '/', '举措'],
  ['commitments', '/districts/south?tab=zones', '功能区'],
  ['commitments', '/districts/south?tab=results', '2024 年成绩'],
] as const)('calls %s at %s by its section', (name, link, eyebrow) => {
  expect(eyebrowOf({ name }, tellingOf(link))).toBe(eyebrow);
});

it('names a file of a briefing without what systems forbid', () => {
  expect(briefingFileNameOf('上半年/下半年：\u0007"对比"', tellingOf('/'))).toBe(
    '两会图谱-上半年 下半年： 对比 -2025',
  );
  expect(briefingFileNameOf('2025 年一览', tellingOf('/'))).toBe('两会图谱-2025 年一览');
});
