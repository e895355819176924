// What stands in the margins of every printed page, where `@page` in base.css can reach it.
import { useLayoutEffect } from 'react';

/** Sets the words of the head or the foot as long as the component is there. */
export function usePageMargin(part: 'head' | 'foot', words: string): void {
  // The margins of a page belong to no element of React's; they inherit from the root.
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty(`--running-${part}`, JSON.stringify(words));
    return () => {
      style.removeProperty(`--running-${part}`);
    };
  }, [part, words]);
}
