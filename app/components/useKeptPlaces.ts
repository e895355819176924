// Puts the page and every part that scrolls by itself back where they were when the reader comes back to them.
import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useLocation } from 'react-router';
import { entryKey, remember, useEntries, type ScrollSpot } from '~/state/entries';
import { focusSpot, spotOf } from '~/ui/focusSpot';

/** A part that scrolls by itself carries its name here. */
const mark = 'data-keeps-scroll';
const page = 'page';
/** What is drawn later still moves what is below it; for so long the place is held, in milliseconds. */
const settling = 1500;

/** @param content takes the focus in a new view, so that a screen reader reads it */
export function useKeptPlaces(content: RefObject<HTMLElement | null>): void {
  const location = useLocation();
  const { pathname } = location;
  const key = entryKey(location);
  const moves = useEntries((state) => state.moves);
  const shown = useRef({ key, pathname, moves });
  const waiting = useRef<ReadonlyMap<string, ScrollSpot>>(new Map());

  // What is scrolled and focused is the browser's, outside React. Scrolling does not bubble, but is captured.
  useEffect(() => {
    window.history.scrollRestoration = 'manual';
    const handleScroll = ({ target }: Event) => {
      const name = nameOf(target);
      // On the way to another view the old one loses its shape, and with it how far it was scrolled.
      const isLeaving = useEntries.getState().current !== shown.current.key;
      if (name === null || isLeaving || waiting.current.has(name)) return;
      const spot = scrolledTo(name);
      if (spot)
        remember(shown.current.key, ({ scrolls }) => ({ scrolls: { ...scrolls, [name]: spot } }));
    };
    const handleFocus = ({ target }: FocusEvent) => {
      const isKept = target instanceof Element && target.closest('dialog, [popover]') === null;
      if (isKept) remember(shown.current.key, () => ({ focus: spotOf(target) }));
    };
    document.addEventListener('scroll', handleScroll, { capture: true, passive: true });
    document.addEventListener('focusin', handleFocus);
    return () => {
      document.removeEventListener('scroll', handleScroll, { capture: true });
      document.removeEventListener('focusin', handleFocus);
    };
  }, []);

  // Before the view is painted, so that it is never seen elsewhere.
  useLayoutEffect(() => {
    const { entries, current, returnedTo, keepsScroll } = useEntries.getState();
    // The router is ahead of the screen.
    if (current !== key) return undefined;
    const isFirst = shown.current.moves === moves;
    const isElsewhere = shown.current.pathname !== pathname;
    shown.current = { key, pathname, moves };
    const isBack = returnedTo === key;
    const { scrolls = {}, focus = null } = entries[key] ?? {};
    if (isElsewhere && !(isBack && focus && focusSpot(focus))) {
      content.current?.focus({ preventScroll: true });
    }
    if (!isBack) {
      if (!isFirst && !keepsScroll) window.scrollTo(0, 0);
      return undefined;
    }
    const wanted = new Map<string, ScrollSpot>(Object.entries({ [page]: [0, 0], ...scrolls }));
    waiting.current = wanted;
    return settle(wanted);
  }, [key, pathname, moves, content]);
}

/** Scrolls to where things were, again and again while more is drawn, until all is there or the reader acts. */
function settle(wanted: Map<string, ScrollSpot>): () => void {
  const all = [...wanted];
  const attempt = () => {
    for (const [name, spot] of all) {
      if (scrollTo(name, spot)) wanted.delete(name);
    }
  };
  const sizes = new ResizeObserver(attempt);
  const nodes = new MutationObserver(attempt);
  const acts = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;
  const stop = () => {
    wanted.clear();
    sizes.disconnect();
    nodes.disconnect();
    clearTimeout(timer);
    for (const act of acts) window.removeEventListener(act, stop, { capture: true });
  };
  const timer = setTimeout(stop, settling);
  attempt();
  sizes.observe(document.body);
  nodes.observe(document.body, { childList: true, subtree: true });
  for (const act of acts) window.addEventListener(act, stop, { capture: true, passive: true });
  return stop;
}

function nameOf(target: EventTarget | null): string | null {
  if (target === document) return page;
  return target instanceof Element ? target.getAttribute(mark) : null;
}

function boxOf(name: string): Element | null {
  return name === page
    ? document.scrollingElement
    : document.querySelector(`[${mark}="${CSS.escape(name)}"]`);
}

function scrolledTo(name: string): ScrollSpot | null {
  const box = boxOf(name);
  return box && [Math.max(0, box.scrollLeft), Math.max(0, box.scrollTop)];
}

/** False where there is not yet as much to scroll over. */
function scrollTo(name: string, [x, y]: ScrollSpot): boolean {
  const box = boxOf(name);
  box?.scrollTo({ left: x, top: y, behavior: 'instant' });
  return box !== null && Math.abs(box.scrollLeft - x) <= 1 && Math.abs(box.scrollTop - y) <= 1;
}
