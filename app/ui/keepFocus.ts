// A press may take away the very button that was pressed; the keyboard then goes on near by, never from the top of the browser.
import { flushSync } from 'react-dom';

/**
 * Makes a change at once. Where the focus went with what it was on, it moves to the target, or to the content of the page.
 *
 * @param target asked for after the change
 */
export function keepFocus(change: () => void, target?: () => HTMLElement | null): void {
  flushSync(change);
  const isKept = document.activeElement !== null && document.activeElement !== document.body;
  if (isKept) return;
  const next = target?.() ?? document.getElementById('content');
  next?.focus({ preventScroll: next.id === 'content' });
}
