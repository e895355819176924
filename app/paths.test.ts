import { expect, it } from 'vitest';
import { placeOf } from './paths';

it.each([
  ['/', 'map', null],
  ['', 'map', null],
  ['/index.html', 'map', null],
  ['/compare', 'compare', null],
  ['/compare/index.html', 'compare', null],
  ['/industries/', 'industries', null],
  ['/industries/drones', 'industry', 'drones'],
  ['/districts', 'districts', null],
  ['/districts/north/', 'district', 'north'],
  ['/districts/%E5%8C%97', 'district', '北'],
  ['/districts/%E5%', 'district', '%E5%'],
  ['/districts/north/zones', 'unknown', null],
  ['/briefing', 'briefing', null],
  ['/briefing/present', 'present', null],
  ['/about', 'about', null],
  ['/About', 'unknown', null],
  ['/nowhere', 'unknown', null],
])('names the place of %s', (pathname, name, id) => {
  expect(placeOf(pathname)).toEqual({ name, id });
});
