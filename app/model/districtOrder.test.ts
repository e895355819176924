import { expect, it } from 'vitest';
import { neighboursInOrder } from './districtOrder';
import { sampleAtlas } from './sampleAtlas';

it.each([
  ['south', undefined, 'north'],
  ['north', 'south', 'east'],
  ['west', 'east', undefined],
  ['nowhere', undefined, undefined],
])('finds who stands beside %s in the official order, plan or not', (id, previous, next) => {
  const neighbours = neighboursInOrder(sampleAtlas(), id);
  expect([neighbours.previous?.id, neighbours.next?.id]).toEqual([previous, next]);
});
