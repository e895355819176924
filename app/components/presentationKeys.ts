// What the keys of a clicker and a keyboard mean while presenting, in every window of the presentation.
import { useEffect } from 'react';
import { isPlain, isTextField, keyNames, type Pressed } from '~/ui/keys';

const meanings = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'back',
  Enter: 'enter',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  // With a Chinese input method on, the same key gives another full stop.
  '。': 'black',
  w: 'white',
  ',': 'white',
  f: 'fullScreen',
  n: 'notes',
  '?': 'help',
  Escape: 'escape',
  // A clicker's button starts and ends by turns; on a running show its start must not load the page anew.
  F5: 'start',
} as const;

export type KeyMeaning = (typeof meanings)[keyof typeof meanings] | { readonly digit: string };

/** What a key means; null for one that is left to the browser, as is any with a modifier. */
export function meaningOf(pressed: Pressed): KeyMeaning | null {
  const { key, shiftKey } = pressed;
  if (!isPlain(pressed)) return null;
  for (const name of keyNames(pressed)) {
    if (name === ' ' && shiftKey) return 'previous';
    // Shift makes a sign or a capital of a key; what it does to an arrow is not ours.
    if (shiftKey && key.length > 1 && name.length > 1 && name !== 'F5') return null;
    if (/^\d$/.test(name)) return { digit: name };
    const [, meaning] = Object.entries(meanings).find(([candidate]) => candidate === name) ?? [];
    if (meaning) return meaning;
  }
  return null;
}

/**
 * Listens to the keys of the window.
 *
 * @param onKey returns whether the key has been used; the browser and the page then do not see it
 */
export function usePresentationKeys(onKey: (meaning: KeyMeaning) => boolean): void {
  // The keyboard is the window's, outside React. The listener knows what is on screen, so each
  // drawing brings its own; it hears keys before the picture does, whose arrows would walk the map.
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      const meaning = meaningOf(event);
      if (meaning === null || isLeftToTarget(event)) return;
      // A key held down walks on, but a screen must not flicker between black and bright.
      const isHeld = event.repeat && meaning !== 'next' && meaning !== 'previous';
      if (!isHeld && !onKey(meaning)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', handleKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', handleKeyDown, { capture: true });
  });
}

/** Fields take every key, buttons and districts those that press them, a text that scrolls its two arrows. */
function isLeftToTarget({ key, target }: KeyboardEvent): boolean {
  if (key === 'F5' || !(target instanceof Element)) return false;
  // The arrows of a choice of several are its own.
  if (isTextField(target) || target.closest('input') !== null) return true;
  if (key === 'Enter' || key === ' ') {
    return target.closest('button, a, [role="button"]') !== null;
  }
  return (key === 'ArrowUp' || key === 'ArrowDown') && target.closest('[data-scrolls]') !== null;
}
