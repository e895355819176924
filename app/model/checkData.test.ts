// One mistake at a time, made to a good copy of the data: the check must name it, and it alone.
import { expect, it } from 'vitest';
import { checkData } from './checkData';
import { lineOf, newLines, type Edit, type Files, type Mistake } from './dataEdits';
import { fieldsOf } from './json';
import { formatProblem } from './problem';
import { text } from './sampleParts';

const globbed = import.meta.glob<unknown>('/data/**/*.json', { eager: true, import: 'default' });
const real: Files = Object.fromEntries(
  Object.entries(globbed).map(([name, json]) => [name.slice(1), json]),
);

it('finds the shipped data in order', () => {
  expect(checkData(real).map(formatProblem)).toEqual([]);
});

const licang = 'plans/2025/licang.json';
const laixi = 'plans/2025/laixi.json';
const tracks = 'commitments[licang-2025-lead-tracks]';
const growth = 'commitments[licang-2025-gdp-growth].targets[0]';
const parks = 'commitments[licang-2025-pocket-parks].targets[0]';
const stores = 'commitments[licang-2025-debut-stores].targets[0]';
const above = 'commitments[licang-2025-result-projects-brought-in].targets[1]';
const theme = { id: 'space', name: text('太空', 'Space') };

const mistakes: readonly Mistake[] = [
  // The schema.
  [licang, 'meeting.date', '6 January', 'is "6 January" · a date like 2025-01-06'],
  [licang, 'district', undefined, 'missing · text'],
  [licang, `${tracks}.statement.en`, undefined, 'missing · text'],
  [licang, `${tracks}.statement.en`, '', 'is "" · some text'],
  [licang, `${tracks}.note`, 'none', 'a string, "none" · an object'],
  [licang, `${growth}.value`, '5.5', 'a string, "5.5" · a number'],
  [licang, `${growth}.value`, Number.NaN, 'NaN · a number'],
  [licang, `${growth}.year`, 2025.5, '2025.5 · a whole number'],
  [licang, `${growth}.units`, '%', 'no field "units".* · did you mean "unit"'],
  [licang, `${growth}.value2`, 7, 'no field "value2"'],
  [licang, `${growth}.operator`, 'atleast', '"atleast" · did you mean "at_least".*one of exact'],
  [licang, `${growth}.kind`, 'goal', '"goal" · one of target, expected, result'],
  [licang, `${growth}.cite.paragraph`, 0, 'is 0 · at least 1'],
  [
    licang,
    'commitments[licang-2025-school-places].id',
    'School-Places',
    'small letters',
    'commitments[School-Places].id',
  ],
  [
    licang,
    'commitments[licang-2025-qinggang-school].projects[0].stage',
    'opened',
    'did you mean "open"',
  ],
  [licang, 'zones[shimeian].notes', theme.name, 'did you mean "note"'],
  [licang, 'coverage', 'digests', 'did you mean "digest"'],
  ['region.json', 'districts[laoshan].tile', [2], 'at least 2 entries'],
  ['industries.json', '[terahertz].group', 'futures', 'did you mean "future"'],
  // Ids that nothing has.
  [licang, `${tracks}.theme`, 'industrie', 'not among the themes · did you mean "industry"'],
  [licang, `${tracks}.workArea`, 'industrial-upgrade', 'did you mean "industrial-upgrading"'],
  [licang, `${tracks}.industries[2].id`, 'low-altitude', 'did you mean "low-altitude-economy"'],
  [
    licang,
    `${tracks}.industries[2].verb`,
    '突破性发展',
    'not among the verbs · did you mean "突破发展"',
  ],
  [licang, 'zones[shimeian].industries[0]', 'green-energie', 'did you mean "green-energy"'],
  [licang, 'commitments[licang-2025-jingcheng-park].zones[0]', 'loushan', 'not among the zones'],
  [licang, 'commitments[licang-2025-jingcheng-park].cite.source', 'daily', 'not among the sources'],
  [
    laixi,
    'commitments[laixi-2025-disposable-income].targets[0].with',
    'gdp',
    'did you mean "gdp-growth"',
  ],
  ['region.json', 'defaultIndicator', 'gdp', 'did you mean "gdp-growth"'],
  ['region.json', 'defaultYear', 2024, 'no plan is of 2024 · one of 2025'],
  ['region.json', 'inset.districts[1]', 'shibey', 'did you mean "shibei"'],
  ['emphasis.json', 'verbs[0].level', undefined, 'missing'],
  ['emphasis.json', 'verbs[0].level', 'breakthru', 'did you mean "breakthrough"'],
  // Things that are there twice.
  [
    'plans/2025/shibei.json',
    'commitments[0].id',
    'licang-2025-gdp-growth',
    'taken by data/plans/2025/licang.json',
  ],
  ['region.json', 'districts[jimo].tile', [2, 3], 'taken by data/region.json districts.*tile'],
  ['region.json', 'districts[jimo].order', 1, 'taken'],
  [
    'emphasis.json',
    'verbs[999]',
    { verb: '聚焦', level: 'develop' },
    '"聚焦" is taken',
    'verbs[999].verb',
  ],
  [
    licang,
    growth.replace('[0]', '[999]'),
    { ...sampleTarget(), year: 2025 },
    'already states gdp-growth 2025, planned',
    `${growth.replace('[0]', '[1]')}.indicator`,
  ],
  // What industries say of one another.
  ['industries.json', '[perovskite].near[999]', 'perovskite', 'an industry is not near itself'],
  ['industries.json', '[perovskite].near[999]', 'green-energy', 'there twice'],
  ['industries.json', '[perovskite].near[999]', 'teraherz', 'did you mean "terahertz"'],
  [
    'industries.json',
    '[perovskite].near[999]',
    'marine-economy',
    '"marine-economy" does not name "perovskite" .* among the near of "marine-economy"',
  ],
  ['industries.json', '[perovskite].near', undefined, 'in return', '[green-energy].near[1]'],
  ['industries.json', '[terahertz].aliases[999]', '半导体', 'already names integrated-circuits'],
  ['industries.json', '[terahertz].aliases[999]', 'new media', 'already names new-media'],
  // What a token prints and a target says.
  [licang, `${growth}.value`, 6, 'is 6, but the source prints "5.5%以上" · 5.5'],
  [licang, `${growth}.operator`, 'exact', 'is exact, but "5.5%以上" says at_least'],
  [licang, `${growth}.operator`, 'about', 'says at_least · at_least'],
  [licang, `${stores}.operator`, 'at_least', 'is at_least, but "3家" says exact'],
  [licang, `${tracks}.targets[0].operator`, 'exact', '"不少于2个" says at_least'],
  [licang, `${above}.value`, 2, 'is 2, but the source prints "过亿元" · 1'],
  [licang, `${above}.operator`, 'exact', '"过亿元" says more_than'],
  [licang, `${parks}.unit`, '个', 'is "个", but the source prints "15处" · "处"'],
  [licang, `${parks}.unit`, '出', 'not among the units'],
  [licang, `${parks}.label`, undefined, 'nothing says what is counted'],
  // Citations, years, files.
  [licang, `${growth}.cite.paragraph`, 48, 'is 48, the source has 47 paragraphs · 1 to 47'],
  [licang, `${growth}.cite.end`, 3, 'is 3, the start is'],
  [licang, `${growth}.cite.start`, 0, '"5.5%以上" has 6', `${growth}.cite`],
  [
    licang,
    'commitments[licang-2025-result-rd-growth].targets[0].year',
    2025,
    'a result of 2025 in the plan of 2025',
  ],
  [licang, `${growth}.year`, 2024, 'a target for 2024 in the plan of 2025'],
  [licang, 'meeting.date', '2025-02-30', 'no day of the calendar'],
  ['plans/licang.json', '', {}, 'nothing reads .* · data/plans/<year>/<district>.json', 'file'],
  ['industry.json', '', [], 'did you mean "data/industries.json"', 'file'],
  // What nothing uses.
  ['themes.json', '[space]', theme, 'nothing uses "space"', '[space].id'],
  [
    'industries.json',
    '[space]',
    { ...theme, group: 'future' },
    'nothing uses "space"',
    '[space].id',
  ],
  [
    'indicators.json',
    '[space]',
    { ...theme, unit: '%', basis: theme.name },
    'nothing uses',
    '[space].id',
  ],
  [
    'emphasis.json',
    'verbs[999]',
    { verb: '想想', level: 'develop' },
    'nothing uses "想想"',
    'verbs[999].verb',
  ],
  [
    'emphasis.json',
    'levels[space]',
    { ...theme, rank: 9, note: theme.name },
    'nothing uses',
    'levels[space].id',
  ],
  // Wording.
  [licang, `${tracks}.statement.en`, 'Break 突破', 'holds Chinese · the wording in English'],
  [licang, `${tracks}.statement.zh`, 'Break through', 'holds no Chinese'],
  [licang, `${tracks}.statement.zh`, '突破 ', 'begins or ends with a blank'],
  [licang, `${tracks}.statement.zh`, '　', 'holds only blanks'],
];

/** The growth target of the real data, as far as a second one repeats it. */
function sampleTarget() {
  const commitments = fieldsOf(real[`data/${licang}`])['commitments'];
  const list: readonly unknown[] = Array.isArray(commitments) ? commitments : [];
  const holder = fieldsOf(list.find((one) => fieldsOf(one)['id'] === 'licang-2025-gdp-growth'));
  const targets: readonly unknown[] = Array.isArray(holder['targets']) ? holder['targets'] : [];
  return fieldsOf(targets[0]);
}

it.each(mistakes)('%s %s = %j', (file, path, value, gist, at = path) => {
  expect(newLines(real, [[file, path, value]])).toEqual([
    expect.stringMatching(lineOf(file, at, gist)),
  ]);
});

it.each<[string, readonly Edit[], readonly string[]]>([
  [
    'everything that is wrong with one target',
    [
      [licang, `${growth}.operator`, 'atleast'],
      [licang, `${growth}.unit`, '％％'],
      [licang, `${growth}.printed`, undefined],
      ['themes.json', '[economy].name.en', '综合'],
    ],
    [
      'operator.*at_least',
      'printed.*missing',
      'unit.*not among the units',
      "unit.*the indicator's is",
      'themes.*Chinese',
    ],
  ],
  [
    'a plan under a name that is not its own',
    [[licang, 'district', 'laoshan']],
    [
      'file · data/plans/2025/laoshan.json is already the plan of laoshan 2025',
      'the file says "laoshan", its name says "licang"',
    ],
  ],
  [
    'an outline nobody knows',
    [['boundaries.json', 'objects.districts.geometries[370202].id', '370299']],
    ['boundaries.*"370299" is not among the district codes', 'region.*no outline of 370202'],
  ],
  [
    'another unit without a basis',
    [['indicators.json', '[micro-renewal-projects].unit', '公里']],
    [`laixi.*is "个", the indicator's is "公里"`, `licang.*is "个", the indicator's is "公里"`],
  ],
])('reports %s', (_, edits, gists) => {
  const lines = newLines(real, edits).toSorted();
  expect(lines).toHaveLength(gists.length);
  for (const gist of gists) expect(lines).toContainEqual(expect.stringMatching(gist));
});
