import { expect, test } from 'vitest';
import { meaningOf } from './presentationKeys';

const pressed = (key: string, more = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

test.each([
  ['PageDown', 'next'],
  [' ', 'next'],
  ['ArrowUp', 'previous'],
  ['b', 'black'],
  ['B', 'black'],
  ['。', 'black'],
  ['7', { digit: '7' }],
  ['x', null],
  ['F5', null],
])('%s means %j', (key, meaning) => {
  expect(meaningOf(pressed(key))).toEqual(meaning);
});

test.each([
  [' ', { shiftKey: true }, 'previous'],
  ['?', { shiftKey: true }, 'help'],
  ['F', { shiftKey: true }, 'fullScreen'],
  ['ArrowLeft', { shiftKey: true }, null],
  ['ArrowLeft', { altKey: true }, null],
  ['f', { ctrlKey: true }, null],
  ['n', { metaKey: true }, null],
])('%s with %j means %j', (key, modifiers, meaning) => {
  expect(meaningOf(pressed(key, modifiers))).toEqual(meaning);
});
