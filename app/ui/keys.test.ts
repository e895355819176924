import { expect, test } from 'vitest';
import { isCommand, isInputMethodKey, isPlain, keyNames, type Pressed } from './keys';

const none = { ctrlKey: false, altKey: false, metaKey: false, shiftKey: false };
const third = { getModifierState: (name: string) => name === 'AltGraph' };
const taken = { keyCode: 229 };

test.each<
  [keyboard: string, pressed: Partial<Pressed> & { readonly key: string }, names: string[]]
>([
  ['US', { key: 'k', code: 'KeyK' }, ['k']],
  ['Caps Lock', { key: 'K', code: 'KeyK' }, ['k']],
  ['Shift', { key: 'K', code: 'KeyK', shiftKey: true }, ['k']],
  ['Shift under Caps Lock', { key: 'k', code: 'KeyK', shiftKey: true }, ['k']],
  ['Dvorak, by what is typed', { key: 'k', code: 'KeyV' }, ['k']],
  ['Dvorak, another letter there', { key: 't', code: 'KeyK' }, ['t']],
  ['AZERTY, Shift and colon', { key: '/', code: 'Period', shiftKey: true }, ['/']],
  ['AZERTY, a sign there', { key: '!', code: 'Slash' }, ['!']],
  ['AZERTY, digit without Shift', { key: 'é', code: 'Digit2' }, ['é', '2']],
  ['US, sign over a digit', { key: '!', code: 'Digit1', shiftKey: true }, ['!']],
  ['QWERTZ, a dash there', { key: '-', code: 'Slash' }, ['-']],
  ['QWERTZ, Shift 7', { key: '/', code: 'Digit7', shiftKey: true }, ['/']],
  ['Russian', { key: 'л', code: 'KeyK' }, ['л', 'k']],
  ['Russian, Caps Lock', { key: 'И', code: 'KeyB' }, ['и', 'b']],
  ['Greek', { key: 'κ', code: 'KeyK' }, ['κ', 'k']],
  ['Korean', { key: 'ㅏ', code: 'KeyK' }, ['ᅡ', 'k']],
  ['Turkish, a Latin letter', { key: 'ı', code: 'KeyI' }, ['ı']],
  ['Polish with AltGr', { key: 'ń', code: 'KeyN', ...third }, ['ń']],
  ['Russian with AltGr', { key: '₽', code: 'Digit8', ...third }, ['₽']],
  ['full-width letter', { key: 'ｂ', code: 'KeyB' }, ['b']],
  ['full-width slash', { key: '／', code: 'Slash' }, ['/']],
  ['full-width digit', { key: '３', code: 'Digit3' }, ['3']],
  ['Chinese full stop', { key: '。', code: 'Period' }, ['。', '.']],
  ['Chinese comma', { key: '，', code: 'Comma' }, [',']],
  ['Chinese sign for a slash', { key: '、', code: 'Slash' }, ['、', '/']],
  ['input method on, no field', { key: 'Process', code: 'KeyB', ...taken }, ['b']],
  ['input method on, digit', { key: 'Process', code: 'Digit4', ...taken }, ['4']],
  ['input method on, Enter', { key: 'Process', code: 'Enter', ...taken }, []],
  ['Enter that took a word', { key: 'Enter', code: 'Enter', ...taken }, []],
  ['Escape that left a word', { key: 'Escape', code: 'Escape', isComposing: true }, []],
  ['letter of a word', { key: 'b', code: 'KeyB', isComposing: true }, []],
  ['no place known', { key: 'PageDown' }, ['PageDown']],
  ['number pad', { key: '5', code: 'Numpad5' }, ['5']],
])('%s', (_, pressed, names) => {
  expect(keyNames({ ...none, ...pressed })).toEqual(names);
});

test.each<[pressed: Partial<Pressed>, isIt: boolean]>([
  [{ ctrlKey: true }, true],
  [{ metaKey: true }, true],
  [{ ctrlKey: true, key: 'K' }, true],
  [{ ctrlKey: true, key: 'л' }, true],
  [{ ctrlKey: true, key: 'Process', keyCode: 229 }, true],
  // Firefox opens its console, and others belong to the system.
  [{ ctrlKey: true, shiftKey: true }, false],
  [{ ctrlKey: true, altKey: true }, false],
  [{ ctrlKey: true, metaKey: true }, false],
  [{ ctrlKey: true, altKey: true, ...third }, false],
  [{ ctrlKey: true, isComposing: true }, false],
  [{ ctrlKey: true, key: 't' }, false],
  [{}, false],
])('Ctrl K with %j: %s', (pressed, isIt) => {
  expect(isCommand({ ...none, key: 'k', code: 'KeyK', ...pressed }, 'k')).toBe(isIt);
});

test.each<[pressed: Partial<Pressed>, isIt: boolean]>([
  [{}, true],
  [{ shiftKey: true }, true],
  [{ ctrlKey: true }, false],
  [{ altKey: true }, false],
  [{ metaKey: true }, false],
  [{ ctrlKey: true, altKey: true }, false],
  [{ ctrlKey: true, altKey: true, ...third }, true],
  [third, true],
])('a slash with %j is plain: %s', (pressed, isIt) => {
  expect(isPlain({ ...none, key: '/', ...pressed })).toBe(isIt);
});

test.each<[pressed: Partial<Pressed>, isIt: boolean]>([
  [{ isComposing: true, keyCode: 13 }, true],
  [{ isComposing: false, keyCode: 229 }, true],
  [{ isComposing: false, keyCode: 13 }, false],
  [{}, false],
])('Enter with %j is the input method’s: %s', (pressed, isIt) => {
  expect(isInputMethodKey({ ...none, key: 'Enter', ...pressed })).toBe(isIt);
});
