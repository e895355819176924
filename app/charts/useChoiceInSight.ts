// What is chosen in the matrix comes into sight, in its own box where it has one, else in the page.
import { useEffect, type RefObject } from 'react';
import { bringIntoWindow } from '~/ui/bringIntoWindow';
import { spotElement } from './matrixSpots';
import type { MatrixSpot } from './matrixView';

/** Left below the chosen row, so that more rows are seen to follow. */
const edge = 16;

/** Scrolls the box so far that the chosen place clears its frozen row and column, and the page where it must. */
export function useChoiceInSight(
  box: RefObject<HTMLDivElement | null>,
  chosen: MatrixSpot | null,
  keepsPlace: () => boolean,
): void {
  const row = chosen?.row ?? null;
  const column = chosen?.column ?? null;
  // The scroll position and the size of the table are the browser's, outside React. The size changes
  // after the first drawing: the language of the document is set late, and phones are turned.
  useEffect(() => {
    const table = box.current?.firstElementChild;
    if (!table || row === null || column === null || keepsPlace()) return undefined;
    let isFirst = true;
    const observer = new ResizeObserver(() => {
      const place = box.current && spotElement(box.current, { row, column });
      if (!box.current || !place) return;
      bringIntoSight(box.current, place);
      // Where the page itself scrolls, a row that a link or the search has chosen may lie far below.
      if (isFirst) bringIntoWindow(place);
      isFirst = false;
    });
    observer.observe(table);
    return () => observer.disconnect();
  }, [box, row, column, keepsPlace]);
}

function bringIntoSight(box: HTMLElement, element: HTMLElement): void {
  const frame = box.getBoundingClientRect();
  const corner = box.querySelector('th')?.getBoundingClientRect();
  const place = element.getBoundingClientRect();
  const isName = element.getAttribute('data-column') === '';
  const top = frame.top + (corner?.height ?? 0);
  const left = frame.left + (corner?.width ?? 0);
  if (place.top < top) box.scrollTop -= top - place.top;
  else if (place.bottom > frame.bottom)
    box.scrollTop += Math.ceil(place.bottom - frame.bottom) + edge;
  if (isName) return;
  if (place.left < left) box.scrollLeft -= left - place.left;
  else if (place.right > frame.right) box.scrollLeft += Math.ceil(place.right - frame.right);
}
