// Whether the page is being printed now, or is looked at as if it were.
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True from the moment before the browser takes its picture until it has been taken. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  // Printing is the browser's, outside React. It takes its picture as soon as the event has been
  // heard, so the pages must be in the document by then, not a moment later.
  useEffect(() => {
    const medium = matchMedia('print');
    let isBegun = false;
    // A browser may report the medium of the screen once more after it has begun.
    const follow = () => flushSync(() => setPrinting(isBegun || medium.matches));
    const begin = () => {
      isBegun = true;
      follow();
    };
    const end = () => {
      isBegun = false;
      follow();
    };
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    medium.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      medium.removeEventListener('change', follow);
    };
  }, []);
  return isPrinting;
}
