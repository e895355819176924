import { expect, it } from 'vitest';
import { presentable } from './slideCheck';
import { briefingOf } from './slides';

it.each([
  ['map~compare', ['/?year=2025', '/compare?year=2025'], []],
  ['map~compare.e_matrix~compare', ['/?year=2025', '/compare?year=2025'], [2]],
  ['!!~map.e_headlines~map', ['/?year=2025'], [1, 2]],
  ['industries_low-altitude-economy.e_map~about.e_method', ['/about?year=2025'], [1]],
  ['districts_atlantis', [], [1]],
])('%s is shown as %j without %j', (code, addresses, missing) => {
  const { briefing, broken } = presentable(briefingOf(code));
  expect(briefing.slides.map(({ address }) => address)).toEqual(addresses);
  expect(broken).toEqual(missing);
});
