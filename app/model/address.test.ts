// The address is the view: whatever is chosen survives the way through a link and back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAddress, parseAddress } from './address';
import { addressKeys, tidyCode, tidyQuery } from './addressKeys';
import { placeNames, type Place } from './place';
import { sampleAtlas } from './sampleAtlas';
import * as closed from './selection';
import type { Selection } from './selection';
import { vocabularyOf } from './vocabulary';

const vocabulary = vocabularyOf(sampleAtlas({ years: [2025, 2024] }));
const { defaults, districts, indicators, industries, themes, years } = vocabulary;
const parse = (search: string, name: Place['name'] = 'map') =>
  parseAddress(search, { name, id: null }, vocabulary);
const format = (change: Partial<Selection>, name: Place['name'] = 'map') =>
  formatAddress({ ...defaults, ...change }, { name, id: null }, vocabulary);

/** The keys in their fixed order, with the field each holds. */
const fields: readonly (readonly [key: string, field: keyof Selection])[] = [
  ['industry', 'industries'],
  ['districts', 'districts'],
  ['theme', 'themes'],
  ['indicator', 'indicator'],
  ['layer', 'layer'],
  ['geo', 'geometry'],
  ['chart', 'chart'],
  ['q', 'query'],
  ['year', 'year'],
  ['tab', 'tab'],
  ['match', 'match'],
  ['by', 'by'],
  ['sort', 'sort'],
  ['embed', 'isEmbedded'],
  ['slides', 'slides'],
  ['slide', 'slide'],
  ['lang', 'language'],
];

const anyText = fc.string({ unit: 'binary', maxLength: 160 });
const anyName = fc.constantFrom(...placeNames, 'unknown' as const);
const anySelection: fc.Arbitrary<Selection> = fc.record({
  industries: fc.subarray([...industries]),
  districts: fc.subarray([...districts]),
  themes: fc.subarray([...themes]),
  indicator: fc.constantFrom(...indicators),
  layer: fc.constantFrom(...closed.layers),
  geometry: fc.constantFrom(...closed.geometries),
  chart: fc.constantFrom(...closed.chartForms),
  query: anyText.map(tidyQuery),
  year: fc.constantFrom(...years),
  tab: fc.constantFrom(...closed.districtTabs),
  match: fc.constantFrom(...closed.matchModes),
  by: fc.constantFrom(...closed.cellMeasures),
  sort: fc.constantFrom('', 'group', 'name', 'value', 'unit-desc', ...districts),
  isEmbedded: fc.boolean(),
  slides: anyText.map(tidyCode),
  slide: fc.integer({ min: 1, max: 9999 }),
  language: fc.constantFrom('zh', 'en', null),
});
/** The matrix and the table of targets each know only their own orders. */
const sortAt = (name: Place['name'], sort: string) => {
  if (name === 'compare') return sort.startsWith('value') || sort.startsWith('unit') ? sort : '';
  if (name === 'industries') return sort.startsWith('value') || sort.startsWith('unit') ? '' : sort;
  return sort;
};
const anyPiece = fc.oneof(
  fc.constantFrom('&', '=', '?', '%', '%E5%', '+', ',', '\uD800', "'", ...districts, ...industries),
  fc.constantFrom(...fields.map(([key]) => `&${key}=`)),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) }),
);
const anySearch = fc.array(anyPiece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('the way through a link and back', () => {
  it('keeps every selection, as far as the place knows its keys', () => {
    expect(addressKeys.map(({ key }) => key)).toEqual(fields.map(([key]) => key));
    fc.assert(
      fc.property(anySelection, anyName, (selection, name) => {
        const known = addressKeys.filter(
          ({ places }) => name === 'unknown' || (places?.some((one) => one === name) ?? true),
        );
        const kept = fields.filter(([key]) => known.some((entry) => entry.key === key));
        const held = { ...selection, sort: sortAt(name, selection.sort) };
        const expected = Object.fromEntries(kept.map(([, field]) => [field, held[field]]));
        const { selection: parsed, repairs } = parse(format(selection, name), name);
        expect(parsed).toEqual({ ...defaults, ...expected });
        expect(repairs).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('ends in one canonical form, whatever the text', () => {
    fc.assert(
      fc.property(anySearch, anyName, (search, name) => {
        const { selection } = parse(search, name);
        const canonical = format(selection, name);
        expect(canonical).toMatch(/^(\?[!-~]+)?$/);
        expect(new URL(`https://atlas.example/${canonical}`).search).toBe(canonical);
        expect(parse(canonical, name)).toMatchObject({ selection, repairs: [] });
        expect(format(parse(canonical, name).selection, name)).toBe(canonical);
        const keys = [...new URLSearchParams(canonical).keys()];
        expect(keys).toEqual(fields.map(([key]) => key).filter((key) => keys.includes(key)));
      }),
      { numRuns: 2000 },
    );
  });
});

it.each<[Partial<Selection>, Place['name'], string]>([
  [{}, 'map', ''],
  [
    { districts: ['north', 'south'], industries: ['drones'] },
    'map',
    '?industry=drones&districts=south,north',
  ],
  [
    { language: 'en', query: '低空 AI', layer: 'industry' },
    'map',
    '?layer=industry&q=%E4%BD%8E%E7%A9%BA+AI&lang=en',
  ],
  [{ layer: 'industry', chart: 'bar', tab: 'zones' }, 'compare', '?chart=bar'],
  [{ layer: 'industry', chart: 'bar', tab: 'zones' }, 'district', '?tab=zones'],
  [
    { year: 2024, match: 'all', by: 'numbers', sort: 'north' },
    'industries',
    '?year=2024&match=all&by=numbers&sort=north',
  ],
  [{ slides: 'a~b', slide: 2, isEmbedded: true }, 'present', '?embed=1&slides=a~b&slide=2'],
  [{ slides: 'a~b', slide: 2 }, 'about', ''],
  [{ sort: 'value-desc' }, 'industries', ''],
  [{ sort: 'north' }, 'compare', ''],
  [{ query: "it's" }, 'map', '?q=it%27s'],
])('writes %j on %s as %s', (change, name, search) => {
  expect(format(change, name)).toBe(search);
});

it.each<[string, Place['name'], Partial<Selection>, string[]]>([
  [
    '?industry=tourism,nope,drones,tourism',
    'map',
    { industries: ['drones', 'tourism'] },
    ['industry=nope'],
  ],
  ['industry=&districts=,north,', 'about', { districts: ['north'] }, []],
  ['?indicator=nope&layer=industry', 'map', { layer: 'industry' }, ['indicator=nope']],
  ['?indicator=revenue-growth', 'district', {}, ['indicator=revenue-growth']],
  [
    '?chart=pie&year=1999&lang=fr&slide=0',
    'present',
    {},
    ['chart=pie', 'year=1999', 'lang=fr', 'slide=0'],
  ],
  ['?colour=red&theme=economy', 'map', { themes: ['economy'] }, ['colour=red']],
  ['?utm_source=x&from=singlemessage&isappinstalled=0&q=a', 'map', { query: 'a' }, []],
  [
    '?layer=industry&layer=indicator&q=a&q=b&q=a',
    'map',
    { layer: 'industry', query: 'a' },
    ['layer=indicator', 'q=b'],
  ],
  [
    '?industry=drones&industry=nothing&industry=tourism',
    'map',
    { industries: ['drones', 'tourism'] },
    ['industry=nothing'],
  ],
  ['?q=a%00b', 'map', { query: 'a b' }, []],
  ['?q=%20%20a%E3%80%80%0A+b%20', 'map', { query: 'a b' }, []],
  ['?q=%E5%', 'map', { query: '\uFFFD%' }, []],
  ['?embed=0&sort=backing', 'industries', {}, []],
  ['?embed=yes&sort=up', 'industries', {}, ['embed=yes', 'sort=up']],
  ['?sort=value-desc', 'compare', { sort: 'value-desc' }, []],
  ['?sort=value-desc', 'industries', {}, ['sort=value-desc']],
  ['?sort=north', 'industries', { sort: 'north' }, []],
  ['?sort=north', 'compare', {}, ['sort=north']],
  ['?__proto__=1&constructor=2', 'map', {}, ['__proto__=1', 'constructor=2']],
  ['?lang=en&year=2024', 'unknown', { language: 'en', year: 2024 }, []],
  ['?year=２０２４&slide=１２', 'present', { year: 2024, slide: 12 }, []],
])('reads %s on %s', (search, name, change, dropped) => {
  const { selection, repairs } = parse(search, name);
  expect(selection).toEqual({ ...defaults, ...change });
  expect(repairs.map(({ key, value }) => `${key}=${value}`)).toEqual(dropped);
});

it.each([
  ['  two   words ', 'two words'],
  [`a${'😀'.repeat(120)}`, `a${'😀'.repeat(99)}`],
  [`${'x'.repeat(99)} y`, 'x'.repeat(99)],
  ['\uD83D', ''],
  ['低空\uD83D', '低空'],
  ['低\uD83D空', '低\uFFFD空'],
])('tidies the query %j', (query, tidy) => {
  expect(tidyQuery(query)).toBe(tidy);
});
