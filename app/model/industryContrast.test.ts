import { expect, it } from 'vitest';
import { byId } from './atlas';
import { industryContrast, type DistrictShare } from './industryContrast';
import { select } from './sampleAtlas';
import { sampleIndustries } from './sampleIndustries';
import type { Selection } from './selection';

const atlas = sampleIndustries();
const told = (shares: readonly DistrictShare[]) =>
  shares.map(({ district, count }) => `${district.id} ${count}`).join();

it.each<[string, Partial<Selection>, string, string, string, string, string, string]>([
  ['drones', {}, 'named of 3', 'north 突破发展', 'north 2', 'north 2', 'north 1', 'south 整机'],
  [
    'drones',
    { districts: ['south'] },
    'named of 1',
    'south 大力发展',
    'south 1',
    '',
    '',
    'south 无人机试飞/整机',
  ],
  [
    'drones',
    { themes: ['industry'] },
    'named of 3',
    'north 突破发展',
    'north 1,south 1',
    'north 2',
    '',
    'south 整机',
  ],
  ['batteries', {}, 'named of 3', 'south 大力发展', 'south 1,north 1,east 1', 'north 2', '', ''],
  ['drones', { query: 'nothing' }, 'unmatched of 3', '', '', '', '', ''],
  ['drones', { districts: ['east'] }, 'nobody of 1', '', '', '', '', ''],
  ['drones', { districts: ['west'] }, 'nobody of 0', '', '', '', '', ''],
  ['ships', {}, 'nobody of 3', '', '', '', '', ''],
])('compares on %s under %j', (id, change, kind, strongest, most, numbers, zones, tracks) => {
  const industry = byId(atlas.industries, id);
  if (!industry) throw new Error(`The sample has no ${id}.`);
  const contrast = industryContrast(atlas, select(change), industry);
  const { comparison } = contrast;
  expect(`${contrast.kind} of ${contrast.asked}`).toBe(kind);
  expect(
    comparison.strongest.map((one) => `${one.district.id} ${one.verbs.join('/')}`).join(),
  ).toBe(strongest);
  expect(told(comparison.most)).toBe(most);
  expect(told(comparison.numbers)).toBe(numbers);
  expect(told(comparison.zones)).toBe(zones);
  expect(
    comparison.ownTracks
      .map((own) => `${own.district.id} ${own.tracks.map(({ zh }) => zh).join('/')}`)
      .join(),
  ).toBe(tracks);
});
