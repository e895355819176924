// Links as chat and mail programs leave them: what is glued on goes without a word, what was meant is kept or named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAddedKey } from './addedKeys';
import { formatAddress, parseAddress } from './address';
import { addressKeys, tidyQuery } from './addressKeys';
import type { Place } from './place';
import { sampleAtlas } from './sampleAtlas';
import type { Selection } from './selection';
import { vocabularyOf } from './vocabulary';

const vocabulary = vocabularyOf(sampleAtlas({ years: [2025, 2024] }));
const { defaults, districts, industries, themes, indicators, years } = vocabulary;
const at = (name: Place['name']): Place => ({ name, id: null });

/** What is read of a query as a browser hands it over, and what the notice names. */
function read(search: string, name: Place['name'] = 'map'): Record<string, unknown> {
  const { search: handed } = new URL(search, 'https://atlas.example/');
  const { selection, repairs } = parseAddress(handed, at(name), vocabulary);
  const changed = Object.entries(selection).filter(
    ([field, value]) => JSON.stringify(value) !== JSON.stringify(Reflect.get(defaults, field)),
  );
  const named = repairs.map(({ key, value }) => `${key}=${value}`);
  return { ...Object.fromEntries(changed), ...(named.length > 0 && { named }) };
}

/** Parted by blanks: closing signs, escapes whole and broken, words, what is left of mark-up. */
const seenTails =
  '。 ， ； 、 ） ) 】 》 ” " \' > < . , ; ! ！ ？ … ... / – - * ** _ ` ] | ~ \\ = ? & &。 ＃ # 👍 🙏🏻 ' +
  '%2F %252F % %E3 %E3%80 %2 %20 %23 %3E %0D%0A %E3%80%82 %E2%80%8B + #:~:text=%E6%9D%8E ' +
  '，谢谢 。谢谢 ）。 请查收 。请各区市周五前反馈！ 。Thanks &amp; &nbsp; &hellip; &rdquo; &lt;br&gt; ① ¹ &quot;&gt; ">李沧</a> ](x)';
const unseenTails = ['\u200B', '\u200E', '\u202C', '\uFEFF', '\u00A0', '\u3000', '\u00AD'];
const tails = [...seenTails.split(' '), ...unseenTails, ' 谢谢', '\uFFFD', '\uD83D'];

describe('what is glued to the end of a link', () => {
  it.each(tails)('%j goes without a word', (tail) => {
    expect(read(`?districts=south,north${tail}`)).toEqual({ districts: ['south', 'north'] });
    expect(read(`?chart=bar${tail}`, 'compare')).toEqual({ chart: 'bar' });
    expect(read(`?year=2024${tail}`)).toEqual({ year: 2024 });
    expect(read(`?slide=12${tail}`, 'present')).toEqual({ slide: 12 });
    expect(read(`?embed=1${tail}`)).toEqual({ isEmbedded: true });
    expect(read(`?sort=value-desc${tail}`, 'compare')).toEqual({ sort: 'value-desc' });
    expect(read(`?lang=en${tail}`)).toEqual({ language: 'en' });
  });

  it('no selection is changed by it', () => {
    const selections = fc.record({
      industries: fc.subarray([...industries]),
      districts: fc.subarray([...districts]),
      themes: fc.subarray([...themes]),
      indicator: fc.constantFrom(...indicators),
      layer: fc.constantFrom('indicator', 'industry'),
      geometry: fc.constantFrom('map', 'grid'),
      query: fc.constantFrom('', '低空', '（低空）'),
      year: fc.constantFrom(...years),
      match: fc.constantFrom('any', 'all'),
      isEmbedded: fc.boolean(),
      language: fc.constantFrom('zh', 'en', null),
    });
    const glued = fc.array(fc.constantFrom(...tails), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(selections, glued, (change, pieces) => {
        const selection: Selection = { ...defaults, ...change };
        const link = formatAddress(selection, at('map'), vocabulary, 'handed-on');
        const { search } = new URL(link + pieces.join(''), 'https://atlas.example/');
        expect(parseAddress(search, at('map'), vocabulary)).toMatchObject({
          selection,
          repairs: [],
        });
      }),
      { numRuns: 500 },
    );
  });
});

it.each<[string, Place['name'], Record<string, unknown>]>([
  // Signs in place of others.
  ['?districts=south，north', 'map', { districts: ['south', 'north'] }],
  ['?districts=south、north；east', 'map', { districts: ['south', 'north', 'east'] }],
  ['?districts=south;north', 'map', { districts: ['south', 'north'] }],
  ['?districts=south, north', 'map', { districts: ['south', 'north'] }],
  ['?districts=south+north', 'map', { districts: ['south', 'north'] }],
  ['?districts=south|north', 'map', { districts: ['south', 'north'] }],
  ['?districts:south,north', 'map', { districts: ['south', 'north'] }],
  ['?districts：south&chart：bar', 'compare', { districts: ['south'], chart: 'bar' }],
  ['?districts:nope', 'map', { named: ['districts=nope'] }],
  ['?colour:red', 'map', { named: ['colour=red'] }],
  ['?districts＝south＆chart＝bar', 'compare', { districts: ['south'], chart: 'bar' }],
  ['?districts=south＆chart＝bar', 'compare', { districts: ['south'], chart: 'bar' }],
  ['?districts=ｓｏｕｔｈ&year=２０２４', 'map', { districts: ['south'], year: 2024 }],
  ['?Districts=SOUTH&LANG=EN', 'map', { districts: ['south'], language: 'en' }],
  ['?districts=south.north', 'map', { districts: ['south', 'north'] }],
  ['?districts=south。north。', 'map', { districts: ['south', 'north'] }],
  ['?districts=south·north', 'map', { districts: ['south', 'north'] }],
  ['?sort=value–desc', 'compare', { sort: 'value-desc' }],
  ['?sort=value‑desc', 'compare', { sort: 'value-desc' }],
  ['?districts=“south”', 'map', { districts: ['south'] }],
  ['?districts=(south)', 'map', { districts: ['south'] }],
  ['?lang=fr-FR', 'map', { named: ['lang=fr-FR'] }],
  ['?lang=english', 'map', { named: ['lang=english'] }],
  // Escapes.
  ['?districts=south&amp;chart=bar', 'compare', { districts: ['south'], chart: 'bar' }],
  ['?districts=south&amp;amp;chart=bar', 'compare', { districts: ['south'], chart: 'bar' }],
  ['?districts=south;chart=bar', 'compare', { districts: ['south'], chart: 'bar' }],
  ['?districts=south%26chart=bar', 'compare', { districts: ['south'], chart: 'bar' }],
  ['?districts=south%26amp%3Bchart%3Dbar', 'compare', { districts: ['south'], chart: 'bar' }],
  ['?districts%3Dsouth%26chart%3Dbar', 'compare', { districts: ['south'], chart: 'bar' }],
  ['?districts%253Dsouth%2526chart%253Dbar', 'compare', { districts: ['south'], chart: 'bar' }],
  ['?districts=south%2Cnorth', 'map', { districts: ['south', 'north'] }],
  ['?districts=south%252Cnorth', 'map', { districts: ['south', 'north'] }],
  ['?districts=south%25252Cnorth', 'map', { districts: ['south', 'north'] }],
  ['?districts=south%EF%BC%8Cnorth', 'map', { districts: ['south', 'north'] }],
  [
    '?districts=3Dsouth=2Cnorth&chart=3Dbar',
    'compare',
    { districts: ['south', 'north'], chart: 'bar' },
  ],
  ['?q=%25E4%25BD%258E%25E7%25A9%25BA', 'map', { query: '低空' }],
  ['?q%3D%25E4%25BD%258E%26districts%3Dsouth', 'map', { query: '低', districts: ['south'] }],
  ['?districts=south\\u0026chart=bar', 'compare', { districts: ['south'], chart: 'bar' }],
  [
    '?districts%5Cu003dsouth%5Cu0026chart\\u003dbar',
    'compare',
    { districts: ['south'], chart: 'bar' },
  ],
  ['?q=低空%E3%80', 'map', { query: '低空' }],
  [
    '?districts=south,northhttps://a.example/?districts=east',
    'map',
    { districts: ['south', 'north', 'east'] },
  ],
  ['?districts=south%20http://a.example/compare', 'map', { districts: ['south'] }],
  ['?districts=south,north[/url]', 'map', { districts: ['south', 'north'] }],
  ['??districts=south', 'map', { districts: ['south'] }],
  ['?districts[]=south&districts[]=north', 'map', { districts: ['south', 'north'] }],
  // Breaks.
  ['?districts=so%0Auth,no%0D%0A rth', 'map', { districts: ['south', 'north'] }],
  ['?districts=so=\r\nuth', 'map', { districts: ['south'] }],
  ['?districts=so%3D%0D%0Auth', 'map', { districts: ['south'] }],
  ['?districts=so\u00ADuth,no\u200Brth', 'map', { districts: ['south', 'north'] }],
  ['?districts=so uth', 'map', { districts: ['south'] }],
  ['?chart=b%0Aar', 'compare', { chart: 'bar' }],
  // Free text keeps its own signs, and loses none but those nobody sees.
  ['?q=低空（无人机）', 'map', { query: '低空（无人机）' }],
  ['?q=低空。', 'map', { query: '低空。' }],
  ['?q=a%26chart%3Dbar', 'compare', { query: 'a&chart=bar' }],
  ['?q=低空\u200B', 'map', { query: '低空' }],
  ['?q=5%2525', 'map', { query: '5%25' }],
  ['?layer=industry&amp;q=a;b', 'map', { layer: 'industry', query: 'a;b' }],
  // The code of a briefing ends in none of the signs that are cut or glued.
  ['?slides=map~compare。', 'present', { slides: 'map~compare' }],
  ['?slides=map~compare，谢谢', 'present', { slides: 'map~compare' }],
  ['?slides=map~compare).', 'present', { slides: 'map~compare' }],
  ['?slides=map~compare%2F', 'present', { slides: 'map~compare' }],
  ['?slides=map~低~compare', 'present', { slides: 'map~低~compare' }],
  ['?slides=map~!!', 'present', { slides: 'map~!!' }],
  ['?slides=map.n_one -', 'present', { slides: 'map.n_one -' }],
  // What was meant and does not exist is named, and nothing becomes another.
  ['?districts=south,nope。', 'map', { districts: ['south'], named: ['districts=nope'] }],
  ['?districts=sout', 'map', { named: ['districts=sout'] }],
  ['?districts=south-2', 'map', { named: ['districts=south-2'] }],
  ['?districts=southnorth', 'map', { named: ['districts=southnorth'] }],
  ['?districts=south_2', 'map', { named: ['districts=south_2'] }],
  ['?districts=李沧', 'map', { named: ['districts=李沧'] }],
  ['?indicator=gdp', 'map', { named: ['indicator=gdp'] }],
  ['?chart=bars。', 'compare', { named: ['chart=bars。'] }],
  ['?year=20245', 'map', { named: ['year=20245'] }],
  ['?colour=red。', 'map', { named: ['colour=red。'] }],
  ['?谢谢=1', 'map', { named: ['谢谢=1'] }],
])('%s on %s', (search, name, expected) => {
  expect(read(search, name)).toEqual(expected);
});

it.each([
  ['en', ['en-US', 'en_GB', 'EN', 'en-Latn-US', 'en-us。', 'en_US，谢谢']],
  ['zh', ['zh-CN', 'zh_CN', 'ZH', 'zh-Hans', 'zh-hant-TW', 'zh_cn。', 'zh-CN%20']],
] as const)('%s is meant by %j', (language, forms) => {
  for (const form of forms) {
    const { selection, repairs } = parseAddress(`?lang=${form}`, at('map'), vocabulary);
    expect([form, selection.language, repairs]).toEqual([form, language, []]);
  }
});

describe('keys that chats and mails add', () => {
  it('are none of ours', () => {
    expect(addressKeys.filter(({ key }) => isAddedKey(key))).toEqual([]);
  });

  it.each(
    [
      'from isappinstalled scene clicktime enterid nsukey wxshare_count wxfid wx_header pass_ticket',
      'exportkey chksm sharer_sharetime sharer_shareid srcid subscene sessionid ascene devicetype',
      'tdsourcetag _wv _bid _wwv ADTAG ptlang qq-pf-to dd_nav_bgcolor ddtab dingtalk_x lark_x',
      'sudaref weibo_id share_token chInfo spm scm tt_from vd_source spm_id_from bd_vid hmsr',
      'utm_source utm_campaign gclid gbraid wbraid gclsrc dclid gad_source _ga _gl srsltid',
      'msclkid ocid cvid wt.mc_id fbclid igshid igsh mibextid __cft__[0] __tn__ __xts__[0]',
      'mc_cid mc_eid mkt_tok yclid ysclid ttclid twclid li_fat_id _hsenc _hsmi __hstc hsCtaTracking',
      'code state openid mpshare __biz weixinadkey _nav_titleclr uintype open_type corpid bxsign',
      '_ _t t ts v r random ref source rsv_pq eqid hsa_acc __twitter_impression mkcid jsessionid',
      'vero_id oly_anon_id oly_enc_id pk_campaign mtm_source at_medium s_kwcid _openstat',
    ]
      .join(' ')
      .split(' '),
  )('%s vanishes', (key) => {
    const escaped = encodeURIComponent(key);
    expect(read(`?${escaped}=a1&districts=south&amp;${escaped}=b`)).toEqual({
      districts: ['south'],
    });
  });
});

it.each([
  ['%E4%BD%8E%E7%A9%BA', '低空'],
  ['%25E4%25BD%258E x', '低 x'],
  ['%E4%BD', '%E4%BD'],
  ['100%', '100%'],
  ['5%25', '5%25'],
  ['%E4%BD%8E'.repeat(60), '低'.repeat(60)],
  ['👨‍👩‍👧', '👨‍👩‍👧'],
])('tidies the query %j', (query, tidy) => {
  expect(tidyQuery(query)).toBe(tidy);
  expect(tidyQuery(tidy)).toBe(tidy);
});

it('the longest rubbish is read at once', () => {
  const pieces = ['。', '%', '&amp;', 'south,', '/', ';a='];
  const searches = pieces.map(
    (piece) => `?districts=${piece.repeat(40_000)}!&slides=${piece.repeat(40_000)}~x`,
  );
  const start = performance.now();
  for (const search of searches) expect(read(search, 'present')).toBeDefined();
  // A step that grew with the square of the length would take minutes here.
  expect(performance.now() - start).toBeLessThan(60_000);
});
