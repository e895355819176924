// What the keys of a clicker and a keyboard mean while presenting, in every window of the presentation.
import { useEffect } from 'react';

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
  // With a Chinese input method on, the same keys give full-width signs.
  '。': 'black',
  w: 'white',
  ',': 'white',
  '，': 'white',
  f: 'fullScreen',
  n: 'notes',
  '?': 'help',
  '？': 'help',
  Escape: 'escape',
} as const;

export type KeyMeaning = (typeof meanings)[keyof typeof meanings] | { readonly digit: string };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/** What a key means; null for one that is left to the browser, as is any with a modifier. */
export function meaningOf(pressed: Pressed): KeyMeaning | null {
  const { key, shiftKey } = pressed;
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  if (key === ' ' && shiftKey) return 'previous';
  // Shift makes a sign or a capital of a key; what it does to an arrow is not ours.
  if (shiftKey && key.length > 1) return null;
  if (/^\d$/.test(key)) return { digit: key };
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.entries(meanings).find(([candidate]) => candidate === name)?.[1] ?? null;
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
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea')) return true;
  if (key === 'Enter' || key === ' ') {
    return target.closest('button, a, [role="button"]') !== null;
  }
  return (key === 'ArrowUp' || key === 'ArrowDown') && target.closest('[data-scrolls]') !== null;
}
