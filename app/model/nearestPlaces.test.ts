import { expect, test } from 'vitest';
import { destinationsOf, nearestPlaces } from './nearestPlaces';
import { sampleAtlas } from './sampleAtlas';

const views = (
  [
    ['compare', '目标对比'],
    ['industries', '产业矩阵'],
    ['districts', '区市'],
    ['about', '说明'],
  ] as const
).map(([name, title]) => ({ id: name, names: [name, title], place: { name, id: null } }));

test.each([
  { path: 'compair', places: ['compare'] },
  { path: 'compare/2025', places: ['compare'] },
  { path: '目标对比', places: ['compare'] },
  { path: 'district', places: ['districts'] },
  { path: 'district/north', places: ['district north', 'districts'] },
  { path: 'district/nroth', places: ['district north', 'districts'] },
  { path: 'districts/North/work', places: ['district north', 'districts'] },
  { path: 'north', places: ['district north'] },
  { path: 'industry/drone', places: ['industry drones', 'industries'] },
  { path: 'industry/uav', places: ['industry drones', 'industries'] },
  { path: 'industry', places: ['industries'] },
  { path: '无人机', places: ['industry drones'] },
  { path: 'wp-login.php', places: [] },
  { path: '', places: [] },
])('/$path', ({ path, places }) => {
  const found = nearestPlaces(path.split('/'), views, destinationsOf(sampleAtlas()));
  expect(found.map(({ name, id }) => (id === null ? name : `${name} ${id}`))).toEqual(places);
});
