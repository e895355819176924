// A small made-up city for tests: four districts, three plans, one text. Every part can be replaced.
import type { Atlas } from './atlas';
import { catalogueNames } from './dataFolder';
import { noReadings } from './pinyin';
import { citeOf, commitment, plan, rangeTarget, target, text, wordedTarget } from './sampleParts';
import type { Selection } from './selection';
import { vocabularyOf } from './vocabulary';

const north = plan(
  'north',
  [
    commitment('north-2025-goals', {
      targets: [
        target('at_least', 5),
        target('about', 3, { indicator: 'revenue-growth' }),
        target('exact', 2, { indicator: 'new-jobs', unit: '万人' }),
        wordedTarget('完成减排任务', { indicator: 'emission-goals' }),
      ],
    }),
    commitment('north-2025-drones', {
      theme: 'industry',
      workArea: 'factories',
      industries: [
        { id: 'drones', verb: '突破发展', printed: '无人机' },
        { id: 'batteries', verb: '支持' },
      ],
      zones: ['airfield'],
      projects: [{ name: text('试飞场', 'Test airfield'), stage: 'start' }],
      cite: citeOf('人机,支持电池'),
    }),
    commitment('north-2025-growth-reached', {
      kind: 'result',
      targets: [target('exact', 5.2, { kind: 'result', year: 2024 })],
    }),
  ],
  {
    workAreas: [{ id: 'factories', name: text('工厂', 'Factories'), cite: citeOf('北区') }],
    zones: [
      {
        id: 'airfield',
        name: text('机场片区', 'Airfield'),
        industries: ['drones'],
        cite: citeOf('北区'),
      },
    ],
    misprints: [
      {
        printed: '无/人机',
        corrected: text('无人机', 'drones'),
        note: text('断行', 'A line end'),
        cite: citeOf('展无'),
      },
    ],
  },
);

const south = plan('south', [
  commitment('south-2025-goals', {
    livelihood: true,
    targets: [target('exact', 6), wordedTarget('与经济增长同步', { indicator: 'income-growth' })],
  }),
  commitment('south-2025-tourism', {
    theme: 'industry',
    industries: [
      { id: 'tourism', verb: '大力发展' },
      { id: 'drones', verb: '提到' },
    ],
    cite: citeOf('大力发展旅游'),
  }),
]);

const east = plan('east', [commitment('east-2025-goals', { targets: [rangeTarget(4, 5)] })], {
  coverage: 'headline',
});

const districts = ['south', 'north', 'east', 'west'].map((id, index) => ({
  id,
  code: `10000${index}`,
  name: text(`${id}区`, id),
  fullName: text(`河城${id}区`, `${id} District`),
  order: index + 1,
  tile: [index, 0] satisfies [number, number],
}));

function indicator(id: string, unit: string, headline?: true) {
  return {
    id,
    name: text('指标', id),
    unit,
    basis: text('口径', 'Basis'),
    ...(headline && { headline }),
  };
}

/** The whole sample; its order of districts is south, north, east, west, and west has no plan. */
export function sampleAtlas(overrides: Partial<Atlas> = {}): Atlas {
  return {
    region: {
      id: 'river-city',
      name: text('河城', 'River City'),
      code: '1000',
      defaultYear: 2025,
      defaultIndicator: 'gdp-growth',
      districts,
      inset: { districts: ['south'], name: text('放大', 'Enlarged') },
      boundaries: { source: text('自绘', 'Made up'), note: text('无', 'None') },
    },
    indicators: [
      indicator('gdp-growth', '%', true),
      indicator('revenue-growth', '%', true),
      indicator('new-jobs', '万人'),
      indicator('income-growth', '%'),
      indicator('emission-goals', ''),
    ],
    industries: [
      { id: 'drones', name: text('无人机', 'Drones'), group: 'emerging', aliases: ['ＵＡＶ'] },
      { id: 'batteries', name: text('电池', 'Batteries'), group: 'emerging' },
      { id: 'tourism', name: text('旅游', 'Tourism'), group: 'services' },
    ],
    themes: [
      { id: 'economy', name: text('经济', 'Economy') },
      { id: 'industry', name: text('产业', 'Industry') },
    ],
    sources: [
      {
        id: 'gazette',
        title: text('公报', 'Gazette'),
        publisher: text('河城报', 'River Daily'),
        published: '2025-01',
        tier: 'digest',
        paragraphs: 3,
      },
    ],
    emphasis: {
      levels: ['mention', 'support', 'develop', 'breakthrough'].map((id, index) => ({
        id,
        rank: index + 1,
        name: text('力度', id),
        note: text('说明', 'Note'),
      })),
      verbs: [
        { verb: '突破发展', level: 'breakthrough' },
        { verb: '大力发展', level: 'develop' },
        { verb: '支持', level: 'support' },
        { verb: '提到', level: 'mention' },
      ],
    },
    units: [
      { id: '%', name: text('%', '%') },
      { id: '万人', name: text('万人', 'people'), factor: 10_000 },
    ],
    years: [2025],
    plans: [north, south, east],
    readings: noReadings,
    ...overrides,
  };
}

/** The sample as the files of a data folder. */
export function sampleFiles(atlas = sampleAtlas()): Record<string, unknown> {
  const geometries = atlas.region.districts.map(({ code }) => ({ type: 'Polygon', id: code }));
  const boundaries = { objects: { districts: { geometries } } };
  const catalogues = Object.entries({ ...atlas, boundaries }).filter(([name]) =>
    catalogueNames.some((one) => one === name),
  );
  return Object.fromEntries([
    ...catalogues.map(([name, json]) => [`data/${name}.json`, json]),
    ...atlas.plans.map((one) => [`data/plans/${one.year}/${one.district}.json`, one]),
  ]);
}

/** The default selection of the sample with some fields changed. */
export function select(change: Partial<Selection> = {}): Selection {
  return { ...vocabularyOf(sampleAtlas()).defaults, ...change };
}
