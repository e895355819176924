import { expect, it } from 'vitest';
import { commitmentsOf } from './atlas';
import { groupByEmphasis, industrySections } from './districtIndustries';
import { sampleAtlas } from './sampleAtlas';

const atlas = sampleAtlas();

it.each<[string, readonly string[], readonly string[]]>([
  ['north', [], ['breakthrough: drones', 'support: batteries']],
  ['south', [], ['develop: tourism', 'mention: drones']],
  ['south', ['drones', 'batteries'], ['mention: drones']],
  ['east', [], []],
])('groups what %s names, of %j, by emphasis', (id, chosen, groups) => {
  const placed = commitmentsOf(atlas, 2025).filter(({ district }) => district.id === id);
  const district = atlas.region.districts.find((one) => one.id === id);
  const sections = district ? industrySections(atlas, district, placed, chosen) : [];
  expect(
    groupByEmphasis(atlas, sections).map(
      ({ level, industries }) =>
        `${level.id}: ${industries.map(({ industry }) => industry.id).join(' ')}`,
    ),
  ).toEqual(groups);
});
