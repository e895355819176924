import { expect, it } from 'vitest';
import { presentable } from './slideCheck';
import { briefingOf } from './slides';

it.each([
  ['map~compare', ['/', '/compare'], []],
  ['map~compare.e_matrix~compare', ['/', '/compare'], [2]],
  ['!!~map.e_headlines~map', ['/'], [1, 2]],
  ['industries_low-altitude-economy.e_map~about.e_method', ['/about'], [1]],
  ['districts_atlantis', [], [1]],
])('%s is shown as %j without %j', (code, addresses, missing) => {
  const { briefing, broken } = presentable(briefingOf(code));
  expect(briefing.slides.map(({ address }) => address)).toEqual(addresses);
  expect(broken).toEqual(missing);
});
