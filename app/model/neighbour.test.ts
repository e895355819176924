import { expect, it } from 'vitest';
import { directions, isDirection, neighbourOf } from './neighbour';

/** A cross with one spot aside: up is y − 1. */
const spots = [
  { id: 'middle', at: [0, 0] },
  { id: 'up', at: [0, -2] },
  { id: 'farther up', at: [0, -4] },
  { id: 'right', at: [3, 0] },
  { id: 'aside', at: [1, 1] },
] as const;

it.each([
  ['middle', 'ArrowUp', 'up'],
  ['up', 'ArrowUp', 'farther up'],
  ['farther up', 'ArrowUp', null],
  ['farther up', 'ArrowDown', 'up'],
  ['middle', 'ArrowRight', 'right'],
  ['middle', 'ArrowDown', 'aside'],
  ['middle', 'ArrowLeft', null],
  ['right', 'ArrowLeft', 'middle'],
  ['nowhere', 'ArrowUp', null],
] as const)('from %s by %s goes to %s', (from, direction, to) => {
  expect(neighbourOf(spots, from, direction)).toBe(to);
});

it('knows the four arrows', () => {
  expect(directions.every(isDirection)).toBe(true);
  expect(isDirection('Enter')).toBe(false);
});
