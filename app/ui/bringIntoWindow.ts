// Scrolls the page to something only where it is not to be seen already.

/** About the height of what lies over the page's ends: frozen headings, the tabs of a phone. */
const covered = 72;

/** Puts an element into the middle of the window, unless it is in sight. */
export function bringIntoWindow(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  const isInSight = top >= covered && bottom <= window.innerHeight - covered;
  if (!isInSight) element.scrollIntoView({ block: 'center' });
}
