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
  ['F5', 'start'],
  ['F6', null],
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
  ['F5', { shiftKey: true }, 'start'],
  ['F5', { ctrlKey: true }, null],
  ['и', { code: 'KeyB' }, 'black'],
  ['Process', { code: 'KeyW', keyCode: 229 }, 'white'],
  ['Process', { code: 'Period', keyCode: 229 }, 'black'],
  ['，', { code: 'Comma' }, 'white'],
  ['？', { shiftKey: true }, 'help'],
  ['３', { code: 'Digit3' }, { digit: '3' }],
  ['é', { code: 'Digit2' }, { digit: '2' }],
  ['n', { code: 'KeyB' }, 'notes'],
  ['ń', { code: 'KeyN', getModifierState: () => true }, null],
  ['Enter', { keyCode: 229 }, null],
  ['Escape', { isComposing: true }, null],
  [' ', { isComposing: true }, null],
])('%s with %j means %j', (key, modifiers, meaning) => {
  expect(meaningOf(pressed(key, modifiers))).toEqual(meaning);
});
