import { expect, it } from 'vitest';
import { byId } from './atlas';
import { industryFacts } from './industryFacts';
import { nearDistricts, nearIndustries, relatedIndustries } from './industryRelations';
import { select } from './sampleAtlas';
import { sampleIndustries } from './sampleIndustries';
import type { Selection } from './selection';

const atlas = sampleIndustries();

function industry(id: string) {
  const found = byId(atlas.industries, id);
  if (!found) throw new Error(`The sample has no ${id}.`);
  return found;
}

it.each<[string, Partial<Selection>, readonly string[]]>([
  ['drones', {}, ['batteries 2 south,north', 'tourism 1 south']],
  ['drones', { districts: ['north'] }, ['batteries 1 north']],
  ['tourism', {}, ['drones 1 south', 'batteries 1 south']],
  ['ships', {}, []],
])('names what shares commitments with %s under %j', (id, change, expected) => {
  const { placed } = industryFacts(atlas, select(change), industry(id));
  expect(
    relatedIndustries(atlas, placed, industry(id)).map(
      ({ industry: other, commitments, districts }) =>
        `${other.id} ${commitments.length} ${districts.map((one) => one.id).join()}`,
    ),
  ).toEqual(expected);
});

it.each<[string, Partial<Selection>, readonly string[]]>([
  ['drones', {}, ['east: batteries east-2025-batteries']],
  ['drones', { districts: ['north'] }, []],
  ['batteries', {}, []],
  ['tourism', {}, []],
])('says who names something near %s under %j', (id, change, expected) => {
  expect(
    nearDistricts(atlas, select(change), industry(id)).flatMap(({ district, mentions }) =>
      mentions.map(
        (mention) =>
          `${district.id}: ${mention.industry.id} ${mention.commitments.map((one) => one.commitment.id).join()}`,
      ),
    ),
  ).toEqual(expected);
});

it('takes the near ones from the catalogue', () => {
  expect(nearIndustries(atlas, industry('drones')).map(({ id }) => id)).toEqual(['batteries']);
  expect(nearIndustries(atlas, industry('ships'))).toEqual([]);
});
