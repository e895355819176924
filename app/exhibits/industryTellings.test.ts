// What is said of industries: who names them, in whose words, and who does not.
import { describe, expect, it } from 'vitest';
import { matrixOf } from '~/model/matrix';
import { readAtlas } from '~/model/readAtlas';
import { zh } from '~/words/zh';
import { exhibitNamed } from './exhibits';
import { recordsOf, tellingOf } from './sampleTelling';

const pointsOf = (name: Parameters<typeof exhibitNamed>[0], link: string) =>
  exhibitNamed(name)
    .points(tellingOf(link))
    .map(({ lead, text, mark }) => [lead, text, mark]);

it.each([
  ['map', '/?layer=industry&industry=drones', '2 个区市提出无人机', '2 districts name drones'],
  ['map', '/?layer=industry&industry=batteries', 'north区提出电池', 'north names batteries'],
  [
    'map',
    '/?layer=industry&industry=batteries,tourism',
    '2 个区市提出电池或旅游',
    '2 districts name batteries or tourism',
  ],
  [
    'map',
    '/?layer=industry&industry=drones,batteries&match=all',
    'north区同时提出无人机和电池',
    'north names drones and batteries',
  ],
  [
    'map',
    '/?layer=industry&industry=batteries,tourism&match=all',
    '没有区市同时提出电池和旅游',
    'No district names batteries and tourism together',
  ],
  [
    'map',
    '/?layer=industry&industry=tourism&theme=economy',
    '符合筛选的举措没有提到旅游',
    'No matching commitment names tourism',
  ],
  [
    'map',
    '/?layer=industry&industry=tourism&districts=west',
    '旅游：所选区市本期未报道',
    'Tourism: the chosen districts are not in this digest',
  ],
  ['map', '/?layer=industry', '2 个区市各提出 2 个产业', '2 districts name 2 industries each'],
  [
    'industry',
    '/industries/drones',
    '无人机：2 个区市提出，north区用词最重',
    'Drones: named by 2 districts, strongest wording in north',
  ],
  [
    'industry',
    '/industries/tourism',
    '只有south区提出旅游，用词为“大力发展”',
    'Only south names tourism (level: develop)',
  ],
  [
    'industry',
    '/industries/tourism?districts=south,north',
    'south区提出旅游，用词为“大力发展”',
    'south names tourism (level: develop)',
  ],
  ['industry', '/industries/nothing', '没有这个产业', 'There is no such industry'],
  ['matrix', '/industries', '2 个区市提出 3 个产业', '2 districts name 3 industries'],
  [
    'matrix',
    '/industries?districts=south,north',
    'south区提出 2 个产业，north区提出 2 个产业，都提出的有 1 个',
    'south names 2 industries, north 2, 1 of them in common',
  ],
  [
    'matrix',
    '/industries?districts=south,west',
    'south区提出 2 个产业',
    'south names 2 industries',
  ],
  [
    'matrix',
    '/industries?districts=south,north,east',
    '所选 3 个区市提出 3 个产业，没有都提出的',
    'The 3 chosen districts name 3 industries, none of which all of them name',
  ],
  [
    'matrix',
    '/industries?districts=west',
    '2 个区市提出 3 个产业',
    '2 districts name 3 industries',
  ],
  [
    'map',
    '/?layer=industry&districts=west',
    '所选区市本期未报道',
    'The chosen districts are not in this digest',
  ],
  [
    'matrix',
    '/industries?q=zzzz',
    '没有举措同时符合这些条件',
    'No commitment meets all of these conditions',
  ],
  [
    'commitments',
    '/industries/drones',
    '2 个区市提出无人机，共 2 条举措',
    '2 districts name drones, in 2 commitments',
  ],
  ['commitments', '/', '共 3 个区市、5 条举措', '3 districts, 5 commitments in all'],
  ['commitments', '/districts/south', 'south区：2 条举措', 'south: 2 commitments'],
  ['commitments', '/districts/west', 'west区：本期未报道', 'west: not in this digest'],
] as const)('titles %s at %s', (name, link, chinese, english) => {
  expect(exhibitNamed(name).title(tellingOf(link))).toBe(chinese);
  expect(exhibitNamed(name).title(tellingOf(link, 'en'))).toBe(english);
});

describe('the lines beside an industry', () => {
  it('give each district its statement and printed verb, and say who is silent', () => {
    expect(pointsOf('industry', '/industries/drones')).toEqual([
      ['north区', '说法：north-2025-drones', '突破发展'],
      ['south区', '说法：south-2025-tourism', '提到'],
      ['east区', '未提及', ''],
      ['', 'west区本期未报道', ''],
    ]);
  });

  it('do not call a district silent that the filters leave out', () => {
    expect(pointsOf('industry', '/industries/drones?theme=economy').slice(0, 2)).toEqual([
      ['south区', '不符合筛选', ''],
      ['north区', '不符合筛选', ''],
    ]);
  });
});

it('gives each district a line before any has a second, and counts the rest', () => {
  const atlas = readAtlas('.');
  const { points, sheet } = exhibitNamed('commitments');
  const telling = tellingOf('/', 'zh', atlas);
  const lines = points(telling);
  const planned = new Set(atlas.plans.map(({ district }) => district)).size;
  expect(new Set(lines.slice(0, planned).map(({ districtId }) => districtId)).size).toBe(planned);
  const rest = sheet(telling).rows.length - (lines.length - 1);
  expect(lines.at(-1)?.text).toBe(zh.exhibits.moreCommitments(rest));
});

it('lists every mention with verb, level and source', () => {
  const rows = recordsOf(exhibitNamed('industry').sheet(tellingOf('/industries/drones')));
  expect(rows).toMatchObject([
    { district: 'north区', industry: '无人机', verb: '突破发展', citation: '¶3' },
    { district: 'south区', verb: '提到', statement: '说法：south-2025-tourism' },
    { district: 'east区', verb: null, statement: null, note: '未提及' },
    { district: 'west区', verb: null, note: '本期未报道' },
  ]);
});

describe('the sheet of the matrix', () => {
  it('tells a district that is silent from one without a plan', () => {
    const rows = recordsOf(exhibitNamed('matrix').sheet(tellingOf('/industries?districts=west')));
    expect(rows[0]).toMatchObject({
      industry: '无人机',
      group: '新兴产业',
      districts: 2,
      'north-verb': '突破发展',
      'north-commitments': 1,
      'east-verb': '未提及',
      'east-commitments': null,
      'west-verb': '本期未报道',
      'west-commitments': null,
    });
  });

  it.each(['commitments', 'numbers'] as const)('counts %s as the cells do', (by) => {
    const atlas = readAtlas('.');
    const telling = tellingOf(`/industries?by=${by}`, 'zh', atlas);
    const rows = recordsOf(exhibitNamed('matrix').sheet(telling));
    for (const { industry, cells } of matrixOf(atlas, telling.selection).rows) {
      const row = rows.find((one) => one.industry === industry.name.zh);
      for (const cell of cells) {
        const figure = row?.[`${cell.district.id}-${by}`];
        expect(figure).toBe(cell.state === 'named' ? cell[by] : null);
      }
    }
  });
});

it('does not call a district silent on industries that a filter hides', () => {
  expect(pointsOf('map', '/?layer=industry&theme=economy')).toEqual([
    ['south区', '不符合筛选', ''],
    ['north区', '不符合筛选', ''],
    ['east区', '未提及', ''],
    ['', 'west区本期未报道', ''],
  ]);
});

it('tells the level of a printed verb where verbs are not read', () => {
  const marks = exhibitNamed('industry')
    .points(tellingOf('/industries/drones', 'en'))
    .map(({ mark }) => mark);
  expect(marks).toEqual(['突破发展 (breakthrough)', '提到 (mention)', '', '']);
});

it('tells what the chosen districts name, what they share first', () => {
  expect(pointsOf('matrix', '/industries?districts=south,north')).toEqual([
    ['都提出', '无人机', '1 个产业'],
    ['south区', '无人机、旅游', '2 个产业'],
    ['north区', '无人机、电池', '2 个产业'],
  ]);
});
