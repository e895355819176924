// What is said of districts: how much each plan holds, what it aims at, and that some have none.
import { expect, it } from 'vitest';
import { countData } from '~/model/dataSummary';
import { readAtlas } from '~/model/readAtlas';
import { en } from '~/words/en';
import { zh } from '~/words/zh';
import { exhibitNamed } from './exhibits';
import { recordsOf, tellingOf } from './sampleTelling';

it('counts what each plan holds and leaves a district without one empty', () => {
  const districts = exhibitNamed('districts');
  expect(districts.title(tellingOf('/districts'))).toBe('4 个区市，3 个有本期计划');
  expect(recordsOf(districts.sheet(tellingOf('/districts')))).toMatchObject([
    { district: 'south区', commitments: 2, targets: 2, industryCount: 2, projectCount: 0 },
    { district: 'north区', commitments: 2, targets: 4, zoneCount: 1, projectCount: 1 },
    { district: 'east区', commitments: 1, targets: 1, note: null },
    { district: 'west区', commitments: null, targets: null, note: '本期未报道' },
  ]);
});

it('says how many commitments of each district match', () => {
  const districts = exhibitNamed('districts');
  const telling = tellingOf('/districts?industry=drones');
  expect(districts.title(telling)).toBe('2 个区市提出无人机');
  expect(districts.points(telling).map(({ mark }) => mark)).toEqual([
    '2 条举措中 1 条',
    '2 条举措中 1 条',
    '1 条举措中 0 条',
    '',
  ]);
});

it('introduces a district by its main targets and how they stand', () => {
  const headlines = exhibitNamed('headlines');
  const telling = tellingOf('/districts/north');
  expect(headlines.title(telling)).toMatch(/^north区：.+ · 4 项主要目标$/);
  expect(headlines.points(telling)[0]).toEqual({
    districtId: 'north',
    lead: '指标',
    text: '3 个区市中并列最低；2024 年 5.2%',
    mark: '≥5%',
  });
  expect(headlines.sheet(telling).rows).toHaveLength(4);
});

it('says of a district without a plan that it has none here', () => {
  const headlines = exhibitNamed('headlines');
  expect(headlines.title(tellingOf('/districts/west'))).toBe('west区：本期未报道');
  expect(headlines.points(tellingOf('/districts/west'))).toHaveLength(1);
  expect(headlines.title(tellingOf('/districts/nowhere'))).toBe('没有这个区市');
});

it('sums the data up as it is counted', () => {
  const atlas = readAtlas('.');
  const method = exhibitNamed('method');
  const telling = tellingOf('/about', 'zh', atlas);
  const { districts, commitments, targets } = countData(atlas);
  expect(method.title(telling)).toBe(
    `${districts} 个区市的 ${commitments} 条举措、${targets} 个目标，逐条注明出处`,
  );
  const rows = recordsOf(method.sheet(telling));
  expect(rows.find(({ item }) => item === '举措')?.count).toBe(commitments);
  expect(rows.filter(({ part }) => part === '收录')).toHaveLength(atlas.region.districts.length);
});

it.each([
  ['comparison', '/compare', '3 个区市 2025 年的目标中，1 项有两个以上区市提出'],
  ['comparison', '/compare?districts=south,north', 'south区、north区 2025 年都提出的目标有 1 项'],
  ['comparison', '/compare?districts=south', 'south区 2025 年提出 2 项目标'],
  ['comparison', '/compare?districts=west', '所选区市本期未报道'],
  ['targets', '/compare?chart=table', '3 个区市 2025 年计划中的 8 个数字和方向'],
  ['targets', '/compare?chart=table&districts=south', 'south区 2025 年计划中的 2 个数字和方向'],
  ['targets', '/compare?chart=table&q=zzzz', '这些条件下没有可比的目标'],
  ['targets', '/compare?chart=table&districts=west', '所选区市本期未报道'],
  ['commitments', '/?districts=west', '所选区市本期未报道'],
  ['districts', '/districts?districts=west', '所选区市本期未报道'],
  ['districts', '/districts?districts=south,north', 'south区、north区：4 条举措'],
  ['commitments', '/districts/north?tab=work', 'north区：2 条举措'],
  ['commitments', '/districts/north?tab=industries', 'north区：2 个产业，涉及 1 条举措'],
  ['commitments', '/districts/north?tab=zones', 'north区：1 个功能区，涉及 1 条举措'],
  ['commitments', '/districts/north?tab=projects', 'north区：1 个项目，涉及 1 条举措'],
  ['commitments', '/districts/south?tab=livelihood', 'south区：1 条民生举措'],
  ['commitments', '/districts/north?tab=results', 'north区：2024 年成绩 1 条'],
  ['commitments', '/districts/south?tab=zones', 'south区：本出处没有列出功能区'],
  ['commitments', '/districts/north?tab=zones&q=zzzz', 'north区：没有符合筛选的功能区'],
  [
    'commitments',
    '/districts/north?tab=industries&theme=industry',
    'north区：符合筛选的 2 个产业，涉及 1 条举措',
  ],
  ['commitments', '/districts/west?tab=zones', 'west区：本期未报道'],
  ['bars', '/compare?chart=bar&districts=south,north', '指标：south区 6%，north区 ≥5%'],
] as const)('titles %s at %s', (name, link, title) => {
  expect(exhibitNamed(name).title(tellingOf(link))).toBe(title);
});

it('tells each section of a plan by what it lists', () => {
  const { points, sheet } = exhibitNamed('commitments');
  const at = (tab: string) => tellingOf(`/districts/north?tab=${tab}`);
  expect(points(at('industries')).map(({ lead, mark }) => [lead, mark])).toEqual([
    ['无人机', '突破发展'],
    ['电池', '支持'],
  ]);
  expect(recordsOf(sheet(at('industries')))).toMatchObject([
    { industry: '无人机', verb: '突破发展', citation: '¶3' },
    { industry: '电池', verb: '支持', citation: '¶3' },
  ]);
  expect(points(at('zones'))[0]).toMatchObject({
    lead: '机场片区',
    text: '无人机',
    mark: '1 条举措',
  });
  expect(recordsOf(sheet(at('zones')))).toMatchObject([
    { zone: '机场片区', zoneIndustries: '无人机', statement: '说法：north-2025-drones' },
  ]);
  expect(points(at('projects'))[0]).toMatchObject({
    lead: '启动',
    text: '试飞场',
    mark: '1 个项目',
  });
  expect(recordsOf(sheet(at('projects')))).toMatchObject([{ stage: '启动', project: '试飞场' }]);
  expect(recordsOf(sheet(at('results')))).toMatchObject([{ numbers: '指标 5.2%' }]);
});

it.each([
  [7, 0, '7 个数字', '7 numbers'],
  [1, 2, '1 个数字，2 个文字表述', '1 number, 2 in words'],
  [0, 1, '1 个文字表述', '1 in words'],
])('counts %i numbers and %i wordings', (numbers, worded, chinese, english) => {
  expect(zh.exhibits.targetCounts(numbers, worded)).toBe(chinese);
  expect(en.exhibits.targetCounts(numbers, worded)).toBe(english);
});

it.each([
  [1, '5 个区市 2025 年的目标中，1 项只有一个区市提出'],
  [3, '5 个区市 2025 年的目标中，3 项都只有一个区市提出'],
])('says that each of %i targets is of one district', (count, chinese) => {
  expect(zh.exhibits.titles.nothingShared(2025, 5, count)).toBe(chinese);
});

it('tells a district without numbers from one that the filters leave out', () => {
  const telling = tellingOf('/compare?chart=table&industry=drones');
  const texts = exhibitNamed('targets')
    .points(telling)
    .map(({ lead, text }) => [lead, text]);
  expect(texts).toEqual([
    ['south区', '没有提出数字或方向'],
    ['north区', '没有提出数字或方向'],
    ['east区', '不符合筛选'],
    ['', 'west区本期未报道'],
  ]);
});
