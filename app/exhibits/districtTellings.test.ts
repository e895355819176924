// What is said of districts: how much each plan holds, what it aims at, and that some have none.
import { expect, it } from 'vitest';
import { countData } from '~/model/dataSummary';
import { readAtlas } from '~/model/readAtlas';
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
  ['bars', '/compare?chart=bar&districts=south,north', '指标：south区 6%，north区 ≥5%'],
] as const)('titles %s at %s', (name, link, title) => {
  expect(exhibitNamed(name).title(tellingOf(link))).toBe(title);
});
