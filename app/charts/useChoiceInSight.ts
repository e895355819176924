// Where the matrix scrolls in a box of its own, what is chosen comes into sight.
import { useEffect, type RefObject } from 'react';
import { spotElement } from './matrixSpots';
import type { MatrixSpot } from './matrixView';

/** Scrolls the box, and only the box, so far that the chosen place clears its frozen row and column. */
export function useChoiceInSight(
  box: RefObject<HTMLDivElement | null>,
  chosen: MatrixSpot | null,
): void {
  const row = chosen?.row ?? null;
  const column = chosen?.column ?? null;
  // The scroll position is the browser's, outside React.
  useEffect(() => {
    if (!box.current || row === null || column === null) return;
    const place = spotElement(box.current, { row, column });
    if (place) bringIntoSight(box.current, place);
  }, [box, row, column]);
}

function bringIntoSight(box: HTMLElement, element: HTMLElement): void {
  const frame = box.getBoundingClientRect();
  const corner = box.querySelector('th')?.getBoundingClientRect();
  const place = element.getBoundingClientRect();
  const isName = element.getAttribute('data-column') === '';
  const top = frame.top + (corner?.height ?? 0);
  const left = frame.left + (corner?.width ?? 0);
  if (place.top < top) box.scrollTop -= top - place.top;
  else if (place.bottom > frame.bottom) box.scrollTop += place.bottom - frame.bottom;
  if (isName) return;
  if (place.left < left) box.scrollLeft -= left - place.left;
  else if (place.right > frame.right) box.scrollLeft += place.right - frame.right;
}
