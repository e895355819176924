import { expect, it } from 'vitest';
import { byId } from './atlas';
import { industryFacts } from './industryFacts';
import { industryNumbers } from './industryNumbers';
import { industryPlaces, industryStages } from './industryPlaces';
import { select } from './sampleAtlas';
import { sampleIndustries } from './sampleIndustries';
import type { Selection } from './selection';

const atlas = sampleIndustries();
const drones = byId(atlas.industries, 'drones') ?? atlas.industries[0];
if (!drones) throw new Error('The sample has no industries.');

it.each<[string, Partial<Selection>, readonly string[], readonly string[], readonly string[]]>([
  ['all of it', {}, ['airfield +tourism 0 build'], ['harbour 1'], ['无人机园']],
  [
    'a theme asks for a commitment in the zone',
    { themes: ['industry'] },
    [],
    ['harbour 1'],
    ['机场片区', '无人机园'],
  ],
  ['another district', { districts: ['south'] }, [], [], []],
  [
    'a district alone',
    { districts: ['north'] },
    ['airfield +tourism 0 build'],
    ['harbour 1'],
    ['无人机园'],
  ],
])('zones and parks: %s', (_, change, directions, sites, parks) => {
  const selection = select(change);
  const { placed } = industryFacts(atlas, selection, drones);
  const places = industryPlaces(atlas, selection, placed, drones);
  expect(
    places.directions.map(
      ({ zone, others, commitments, project }) =>
        `${zone.id} +${others.map(({ id }) => id).join()} ${commitments.length} ${project?.stage}`,
    ),
  ).toEqual(directions);
  expect(places.sites.map(({ zone, commitments }) => `${zone.id} ${commitments.length}`)).toEqual(
    sites,
  );
  expect(places.parks.map(({ project }) => project.name.zh)).toEqual(parks);
});

it('lists the projects that are no parks by stage', () => {
  const { placed } = industryFacts(atlas, select(), drones);
  expect(
    industryStages(placed).map(
      ({ stage, entries }) => `${stage}: ${entries.map(({ project }) => project.name.zh).join()}`,
    ),
  ).toEqual(['start: 试飞场']);
});

it('lists numbers and wordings, aims before sizes, with what else the commitment names', () => {
  const { placed } = industryFacts(atlas, select(), drones);
  expect(
    industryNumbers(atlas, placed, drones).map(
      ({ placed: one, targets, others }) =>
        `${one.commitment.id}: ${targets.map(({ printed }) => printed).join()} +${others.map(({ id }) => id).join()}`,
    ),
  ).toEqual(['north-2025-drones: 2以上,10 +batteries', 'north-2025-flights: 完成减排任务 +']);
});
