import { expect, it } from 'vitest';
import { datedAddress, newestFullYear } from './meantYear';
import { sampleAtlas } from './sampleAtlas';

const { region } = sampleAtlas();
const plans = (...years: readonly (readonly [number, readonly string[]])[]) =>
  years.flatMap(([year, districts]) => districts.map((district) => ({ year, district })));
const three = ['north', 'south', 'east'];

it.each([
  ['no plan at all', plans(), 2025],
  ['the region’s own year alone', plans([2025, three]), 2025],
  ['a new year that has only begun', plans([2025, three], [2026, ['north', 'south']]), 2025],
  ['a new year as full', plans([2025, three], [2026, ['west', 'south', 'east']]), 2026],
  [
    'a new year as full, and one begun',
    plans([2025, three], [2026, three], [2027, three.slice(1)]),
    2026,
  ],
  ['a district twice', plans([2025, three], [2026, ['north', 'north', 'south']]), 2025],
  ['the region’s own plan', plans([2025, three], [2026, ['north', 'south', 'river-city']]), 2025],
  ['an older year that is fuller', plans([2025, ['north']], [2024, three]), 2025],
])('with %s the default year is as it should be', (_, given, year) => {
  expect(newestFullYear(region, given)).toBe(year);
});

it('a region that names the new year has it at once', () => {
  const given = plans([2025, three], [2026, ['north']]);
  expect(newestFullYear({ ...region, defaultYear: 2026 }, given)).toBe(2026);
});

it.each([
  ['/', '/?year=2025'],
  ['/compare?chart=bar', '/compare?chart=bar&year=2025'],
  ['/compare?chart=bar&year=2026', '/compare?chart=bar&year=2026'],
  ['/?year=2025', '/?year=2025'],
  ['/?q=%E5%', '/?q=%E5%&year=2025'],
])('dates %s as %s', (address, dated) => {
  expect(datedAddress(address)).toBe(dated);
});
