import { describe, expect, it } from 'vitest';
import { holders, indexOf } from './atlasIndex';
import { matchCommitments } from './matching';
import { readAtlas } from './readAtlas';
import { search, searchEach } from './search';
import type { SearchKind } from './searchDocument';
import { buildIndex } from './searchIndex';
import { adviceFor, documentsByKey } from './searchNear';
import { defaultSelection } from './selection';

const atlas = readAtlas(process.cwd());
const index = indexOf(atlas, 2025);
const keysOf = (query: string, kind?: SearchKind) =>
  search(index, query)
    .groups.filter((group) => kind === undefined || group.kind === kind)
    .flatMap(({ hits }) => hits.map(({ document }) => document.key));

describe('the first hit', () => {
  it.each([
    ['低空', 'industry:low-altitude-economy'],
    ['low alt', 'industry:low-altitude-economy'],
    ['dikong', 'industry:low-altitude-economy'],
    ['dk', 'industry:low-altitude-economy'],
    ['di kong', 'industry:low-altitude-economy'],
    ['ＤＩＫＯＮＧ', 'industry:low-altitude-economy'],
    ['diknog', 'industry:low-altitude-economy'],
    ['lwo altitude', 'industry:low-altitude-economy'],
    ['low-altitude', 'industry:low-altitude-economy'],
    ['artifical', 'industry:artificial-intelligence'],
    ['AI', 'industry:artificial-intelligence'],
    ['lvse', 'industry:green-energy'],
    ['lüse', 'industry:green-energy'],
    ['luse', 'industry:green-energy'],
    ['chenyang', 'district:chengyang'],
    ['GDP', 'indicator:gdp-growth'],
    ['社零', 'indicator:retail-sales-growth'],
    ['sheling', 'indicator:retail-sales-growth'],
    ['固投', 'indicator:fixed-asset-investment'],
    ['预算收入', 'indicator:budget-revenue-growth'],
    ['shihua', 'industry:fine-chemicals'],
    ['lowaltitude', 'industry:low-altitude-economy'],
    ['digitaleconomy', 'industry:digital-economy'],
    ['licangdikong', 'pair:licang/low-altitude-economy'],
    ['silvr', 'industry:silver-economy'],
    ['investmet fixed', 'indicator:fixed-asset-investment'],
    ['AI+', 'industry:artificial-intelligence'],
    ['黄岛', 'district:huangdao'],
    ['hd', 'district:huangdao'],
    ['CBD', 'zone:shibei/central-business-district'],
    ['仙境山', 'zone:laixi/xianzushan-resort'],
    ['“莱西周末”品牌', 'project:laixi/“莱西周末”品牌'],
    ['西海岸新区（黄岛区）', 'district:huangdao'],
    ['国家虚拟现实创新中心（青岛）', 'project:laoshan/国家虚拟现实创新中心（青岛）'],
    ['shimei’an', 'zone:licang/shimeian'],
    ['sdqjd', 'indicator:debut-stores'],
    ['shoudianqijiandian', 'indicator:debut-stores'],
    ['liandongugu', 'project:licang/联东U谷·青岛科创中心'],
    ['石化', 'industry:fine-chemicals'],
    ['李沧 绿色能源', 'pair:licang/green-energy'],
    ['李沧绿色能源', 'pair:licang/green-energy'],
    ['licang lvse', 'pair:licang/green-energy'],
    ['green licang', 'pair:licang/green-energy'],
    ['lc lsny', 'pair:licang/green-energy'],
  ])('for %j is %s', (query, key) => {
    expect(keysOf(query)[0]).toBe(key);
  });
});

describe('several words', () => {
  it('are all required', () => {
    const together = search(index, '李沧 低空').groups.find(({ kind }) => kind === 'commitment');
    const alone = search(index, '低空').groups.find(({ kind }) => kind === 'commitment');
    expect(together?.total).toBeLessThan(alone?.total ?? 0);
    expect(keysOf('低空 qqqq')).toEqual([]);
  });

  it('of one name are no pair', () => {
    expect(keysOf('low altitude', 'pair')).toEqual([]);
    expect(keysOf('di kong', 'pair')).toEqual([]);
  });
});

describe('a short Latin word', () => {
  it('begins where a word begins', () => {
    const projects = keysOf('ai', 'project').map((key) => key.split('/')[1]);
    expect(projects).not.toContain('棘洪滩第四代万达广场');
  });
});

const statements = atlas.plans.flatMap(({ commitments }) => commitments);
const holding = (query: string) => {
  const holds = holders(atlas, 2025, 'commitment', query);
  return statements.filter(({ id }) => holds?.(id));
};

describe('the list filter', () => {
  it.each(['低空', 'dikong', 'low altitude', 'dk', '李沧 项目', '5.5%', '突破发展'])(
    'finds for %j the commitments that the search finds',
    (query) => {
      const whole = { ...defaultSelection({ indicator: 'gdp-growth', year: 2025 }), query };
      const found = search(index, query).groups.find(({ kind }) => kind === 'commitment');
      const listed = matchCommitments(atlas, whole).map(({ commitment }) => commitment.id);
      // Results of last year are found as well, and are no commitments.
      const held = holding(query);
      expect(held.length).toBe(found?.total);
      expect(listed.length).toBeGreaterThan(0);
      expect(listed.toSorted()).toEqual(
        held
          .filter(({ kind }) => kind === 'commitment')
          .map(({ id }) => id)
          .toSorted(),
      );
    },
  );

  it('takes two Latin letters as a whole word', () => {
    const named = statements.filter(({ industries }) =>
      industries?.some(({ id }) => id === 'artificial-intelligence'),
    );
    expect(holding('AI')).toEqual(expect.arrayContaining(named));
    expect(holding('AI').length).toBeLessThan(named.length + 3);
  });

  it.each(['电力', '区长', '服装', '地铁', '会展', '外资'])(
    'does not find %s where only its characters stand',
    (query) => {
      expect(holding(query)).toEqual([]);
    },
  );

  it.each([
    ['list', /\blists?\b|\blist/i],
    ['than', /\bthan/i],
  ])('does not guess at %s, which statements hold as it is', (query, pattern) => {
    const held = holding(query);
    expect(held.length).toBeGreaterThan(0);
    for (const one of held) expect(JSON.stringify(one)).toMatch(pattern);
  });

  it.each(['≥5.5', '≥5.5%', '5.5%'])('finds the figure %s as screens write it', (query) => {
    expect(holding(query).length).toBeGreaterThan(0);
  });

  it('finds a figure with or without the comma of thousands', () => {
    expect(holding('40000').map(({ id }) => id)).toEqual(holding('40,000').map(({ id }) => id));
    expect(holding('40000').length).toBeGreaterThan(0);
  });

  it('leaves everything for a blank text', () => {
    expect(holders(atlas, 2025, 'commitment', '  ')).toBeNull();
  });
});

describe('an empty answer', () => {
  it('says nothing for a blank query', () => {
    expect(search(index, ' ')).toEqual({ groups: [], words: [] });
  });

  it.each([
    ['机器狗', 'industry:service-robots'],
    ['低空 qqqq', 'industry:low-altitude-economy'],
    ['zhinenzuocanng', 'industry:smart-cockpits'],
  ])('to %j advises %s', (query, key) => {
    expect(keysOf(query)).toEqual([]);
    expect(adviceFor(index, query).near.map((document) => document.key)).toContain(key);
  });

  it('names the words that find something alone', () => {
    expect(adviceFor(index, '低空 qqqq').alone.map(({ word }) => word)).toEqual(['低空']);
    expect(adviceFor(index, 'qqqq').alone).toEqual([]);
  });
});

it('finds what was opened before, pairs too', () => {
  const keys = ['pair:licang/green-energy', 'pair:nowhere/green-energy', 'zone:gone', 'view:map'];
  const known = documentsByKey(index.documents, [...keys, 'industry:perovskite']);
  expect(known.map(({ title }) => title.zh)).toEqual(['李沧 · 绿色能源', '钙钛矿']);
});

it('guesses in no index at what another holds', () => {
  const dark = buildIndex(
    [
      {
        ...(documentsByKey(index.documents, ['district:licang'])[0] ?? never()),
        key: 'action:dark',
        kind: 'action',
        names: ['深色外观', 'Dark appearance'],
      },
    ],
    atlas.readings,
  );
  const { groups } = searchEach([index, dark], 'dark');
  expect(groups.map(({ kind }) => kind)).toEqual(['action']);
});

function never(): never {
  throw new Error('The data has no such district.');
}

it('joins the answers of two indexes, the best first', () => {
  const own = documentsByKey(index.documents, ['district:licang', 'nothing']);
  const other = buildIndex(own, atlas.readings);
  const result = searchEach([other, buildIndex([], atlas.readings)], '李沧');
  expect(result.groups.map(({ kind }) => kind)).toEqual(['district']);
  expect(result.words).toEqual(['李沧']);
});
