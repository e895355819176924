import { expect, it } from 'vitest';
import { byId } from './atlas';
import { districtFacts, sectionCounts } from './districtFacts';
import { sampleAtlas, select } from './sampleAtlas';
import { commitment, text } from './sampleParts';
import type { Selection } from './selection';

const sample = sampleAtlas();
const clinic = commitment('north-2025-clinic', {
  livelihood: true,
  industries: [
    { id: 'drones', verb: '提到', track: text('送药', 'Medicine delivery') },
    { id: 'drones', verb: '大力发展', track: text('送药', 'Medicine delivery') },
  ],
  projects: [
    { name: text('诊所', 'Clinic'), stage: 'open' },
    { name: text('药房', 'Pharmacy'), stage: 'open' },
    { name: text('分院', 'Branch'), stage: 'plan' },
  ],
});
const atlas = sampleAtlas({
  plans: sample.plans.map((one) =>
    one.district === 'north' ? { ...one, commitments: [...one.commitments, clinic] } : one,
  ),
});

function factsOf(id: string, change: Partial<Selection> = {}) {
  const district = byId(atlas.region.districts, id);
  return district ? districtFacts(atlas, select(change), district) : null;
}

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id).join(' ');

it('lists everything a district plans, section by section', () => {
  const facts = factsOf('north', { districts: ['south'] });
  const sections = facts?.workAreas.map(
    ({ area, commitments }) => `${area?.id}: ${ids(commitments)}`,
  );
  expect(sections).toEqual([
    'undefined: north-2025-goals north-2025-clinic',
    'factories: north-2025-drones',
  ]);
  const industries = facts?.industries.map(({ industry, rank, mention, commitments, others }) =>
    [industry.id, rank, mention.verb, commitments.length, ids(others)].join(' '),
  );
  expect(industries).toEqual(['drones 4 突破发展 2 south', 'batteries 2 支持 1 ']);
  const zones = facts?.zones.map(({ zone, commitments }) => `${zone.id}: ${ids(commitments)}`);
  expect(zones).toEqual(['airfield: north-2025-drones']);
  const stages = facts?.stages.map(({ stage, projects }) => `${stage} ${projects}`);
  expect(stages).toEqual(['plan 1', 'start 1', 'open 2']);
  expect(ids(facts?.livelihood ?? [])).toBe('north-2025-clinic');
  expect(ids(facts?.results ?? [])).toBe('north-2025-growth-reached');
  expect(facts).toMatchObject({ isNarrowed: false, commitments: { matching: 3, all: 3 } });
});

it('takes the strongest of several mentions in one commitment, its tracks once', () => {
  const [section] = factsOf('north', { query: 'clinic' })?.industries ?? [];
  expect(section).toMatchObject({
    rank: 3,
    mention: { verb: '大力发展' },
    tracks: [{ zh: '送药' }],
  });
});

it.each<[string, Partial<Selection>, Record<string, number>]>([
  ['north', {}, { work: 1, industries: 2, zones: 1, projects: 4, livelihood: 1, results: 1 }],
  [
    'north',
    { industries: ['batteries'] },
    { work: 1, industries: 1, zones: 1, projects: 1, livelihood: 0, results: 0 },
  ],
  [
    'north',
    { query: '诊所' },
    { work: 1, industries: 1, zones: 0, projects: 3, livelihood: 1, results: 0 },
  ],
  [
    'north',
    { themes: ['economy'] },
    { work: 1, industries: 1, zones: 0, projects: 3, livelihood: 1, results: 1 },
  ],
  ['south', {}, { work: 0, industries: 2, zones: 0, projects: 0, livelihood: 1, results: 0 }],
])('counts the sections of %s under %j', (id, change, counts) => {
  const facts = factsOf(id, change);
  expect(facts && sectionCounts(facts)).toEqual(counts);
});

it('has nothing to say of a district or year without a plan', () => {
  expect(factsOf('west')).toBeNull();
  expect(factsOf('north', { year: 2024 })).toBeNull();
});
