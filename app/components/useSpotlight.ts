// Brings the line of a commitment or zone that was looked for into sight, and tells the line to light up.
import { useEffect, useRef, type RefObject } from 'react';
import { usePointed } from '~/state/pointed';
import { bringIntoWindow } from '~/ui/bringIntoWindow';

interface Spotlight<Line extends HTMLElement> {
  readonly line: RefObject<Line | null>;
  readonly isLit: boolean;
}

export function useSpotlight<Line extends HTMLElement>(lineId: string): Spotlight<Line> {
  const line = useRef<Line>(null);
  const isLit = usePointed(({ found }) => found?.lineId === lineId);
  // The page's scroll position is the browser's, outside React.
  useEffect(() => {
    if (isLit && line.current) bringIntoWindow(line.current);
  }, [isLit]);
  return { line, isLit };
}
