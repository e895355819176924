import { describe, expect, it } from 'vitest';
import { commitmentsHolding, indexOf } from './atlasIndex';
import { countOf, matchCommitments } from './matching';
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

describe('the list filter', () => {
  it.each(['低空', 'dikong', 'low altitude', 'dk', '李沧 项目', '5.5%', '突破发展'])(
    'finds for %j the commitments that the search finds',
    (query) => {
      const whole = { ...defaultSelection({ indicator: 'gdp-growth', year: 2025 }), query };
      const listed = matchCommitments(atlas, whole).map(({ commitment }) => commitment.id);
      const ids = commitmentsHolding(atlas, 2025, query);
      const found = search(index, query).groups.find(({ kind }) => kind === 'commitment');
      expect(ids?.size).toBe(found?.total);
      expect(listed.length).toBeGreaterThan(0);
      // Results of last year are found as well, and are no commitments.
      expect(countOf(matchCommitments(atlas, whole)).commitments).toBeLessThanOrEqual(
        ids?.size ?? 0,
      );
      expect(listed.every((id) => ids?.has(id))).toBe(true);
    },
  );

  it('takes two Latin letters as a whole word', () => {
    const holding = [...(commitmentsHolding(atlas, 2025, 'AI') ?? [])];
    const named = atlas.plans
      .flatMap(({ commitments }) => commitments)
      .filter(({ industries }) => industries?.some(({ id }) => id === 'artificial-intelligence'))
      .map(({ id }) => id);
    expect(holding).toEqual(expect.arrayContaining(named));
    expect(holding.length).toBeLessThan(named.length + 3);
  });

  it('leaves everything for a blank text', () => {
    expect(commitmentsHolding(atlas, 2025, '  ')).toBeNull();
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

it('joins the answers of two indexes, the best first', () => {
  const own = documentsByKey(index.documents, ['district:licang', 'nothing']);
  const other = buildIndex(own, atlas.readings);
  const result = searchEach([other, buildIndex([], atlas.readings)], '李沧');
  expect(result.groups.map(({ kind }) => kind)).toEqual(['district']);
  expect(result.words).toEqual(['李沧']);
});
