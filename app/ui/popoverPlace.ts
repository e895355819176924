// Where a panel stands: beside its button as far as there is room, and always inside what is to be seen of the page.

interface Extent {
  readonly width: number;
  readonly height: number;
}

interface Corner {
  readonly left: number;
  readonly top: number;
}

export interface PanelPlace extends Corner {
  readonly maxWidth: number;
  readonly maxHeight: number;
}

/** Between a panel and its button, and between a panel and the edges of the window. */
const gap = 6;
/** Where a panel would be lower than this, it rather covers its button. */
const leastHeight = 180;

/**
 * Puts a panel under its button, above it where there is more room, or over it where there is none.
 *
 * @param anchor the button; all lengths in pixels, from the corner of the window
 * @param wanted the size of the panel as its contents would have it
 * @param view what is to be seen of the window: less than all of it under a keyboard on the screen, or where pinched
 */
export function placePanel(
  anchor: Corner & { readonly bottom: number },
  wanted: Extent,
  view: Corner & Extent,
): PanelPlace {
  const maxWidth = view.width - gap * 2;
  const end = { left: view.left + view.width - gap, top: view.top + view.height - gap };
  const below = end.top - anchor.bottom - gap;
  const above = anchor.top - view.top - gap * 2;
  const isAbove = below < wanted.height && above > below;
  const room = isAbove ? above : below;
  const isCramped = room < Math.min(wanted.height, leastHeight);
  const maxHeight = isCramped ? view.height - gap * 2 : Math.min(room, view.height - gap * 2);
  const height = Math.min(wanted.height, maxHeight);
  const top = isAbove && !isCramped ? anchor.top - gap - height : anchor.bottom + gap;
  return {
    left: between(view.left + gap, anchor.left, end.left - Math.min(wanted.width, maxWidth)),
    top: between(view.top + gap, top, end.top - height),
    maxWidth,
    maxHeight,
  };
}

/** The start holds where start and end have crossed. */
function between(start: number, value: number, end: number): number {
  return Math.max(start, Math.min(value, end));
}

/**
 * Keeps an open panel beside its button. Whatever moves the two (scrolling in any box, a window or a keyboard
 * on the screen that changes its size, a choice that moves the button), it is seen in the next frame.
 *
 * @param onLost called once the button cannot be seen any more
 * @returns lets go of it
 */
export function keepBeside(
  panel: HTMLElement,
  button: HTMLElement,
  onLost: () => void,
): () => void {
  let known = '';
  let frame = 0;
  const follow = () => {
    frame = requestAnimationFrame(follow);
    const { left, top, bottom } = button.getBoundingClientRect();
    const { scrollWidth, scrollHeight } = panel;
    const { width, height, ...corner } = seen();
    const now = [
      left,
      top,
      bottom,
      scrollWidth,
      scrollHeight,
      width,
      height,
      corner.left,
      corner.top,
    ];
    if (String(now) === known) return;
    known = String(now);
    settle(panel, button);
  };
  follow();
  panel.style.visibility = 'visible';
  const sight = new IntersectionObserver((entries) => {
    if (entries.at(-1)?.isIntersecting === false && !isWrittenIn(panel)) onLost();
  });
  sight.observe(button);
  return () => {
    cancelAnimationFrame(frame);
    panel.style.visibility = '';
    sight.disconnect();
  };
}

/** The keyboard of a phone may push the button out of sight; whoever is writing goes on. */
function isWrittenIn(panel: HTMLElement): boolean {
  const { activeElement } = document;
  return panel.contains(activeElement) && (activeElement?.matches('input, textarea') ?? false);
}

function settle(panel: HTMLElement, button: HTMLElement): void {
  const { scrollTop } = panel;
  // As its contents would have it.
  Object.assign(panel.style, { maxWidth: '', maxHeight: '', left: '0', top: '0' });
  const place = placePanel(button.getBoundingClientRect(), panel.getBoundingClientRect(), seen());
  // What the style sheet allows holds as well.
  const { maxWidth, maxHeight } = getComputedStyle(panel);
  Object.assign(panel.style, {
    left: `${place.left}px`,
    top: `${place.top}px`,
    maxWidth: `min(${maxWidth}, ${place.maxWidth}px)`,
    maxHeight: `min(${maxHeight}, ${place.maxHeight}px)`,
  });
  panel.scrollTop = scrollTop;
}

function seen(): Corner & Extent {
  const { clientWidth, clientHeight } = document.documentElement;
  const visible = window.visualViewport;
  if (!visible) return { left: 0, top: 0, width: clientWidth, height: clientHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = visible;
  return { left, top, width, height };
}
