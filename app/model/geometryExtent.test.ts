import { expect, it } from 'vitest';
import { extentOf } from './geometryExtent';

it.each([
  [['M10,20L30,25.5L12,60Z'], { x: 10, y: 20, width: 20, height: 40 }],
  [['M10,20L30,25Z', 'M-5.5,30L8,31ZM100,0L90,2Z'], { x: -5.5, y: 0, width: 105.5, height: 31 }],
])('puts the smallest box around %j', (paths, box) => {
  expect(extentOf(paths.map((path) => ({ path })))).toEqual(box);
});
