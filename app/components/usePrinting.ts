// Whether the page is being printed now, or is looked at as if it were.
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';

/** True from the moment before the browser takes its picture until it has been taken. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, isPrinting, () => false);
}

// A browser may report the medium of the screen once more after it has begun.
let isBegun = false;

function isPrinting(): boolean {
  return isBegun || matchMedia('print').matches;
}

function subscribe(onChange: () => void): () => void {
  const medium = matchMedia('print');
  // The browser takes its picture as soon as the event has been heard, so the pages must be in the
  // document by then, not a moment later.
  const tell = () => flushSync(onChange);
  const begin = () => {
    isBegun = true;
    tell();
  };
  const end = () => {
    isBegun = false;
    tell();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  medium.addEventListener('change', tell);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    medium.removeEventListener('change', tell);
  };
}
