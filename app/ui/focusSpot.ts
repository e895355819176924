// Where an element lies in the page, to find it again when the same page is drawn anew.

interface Spot {
  /** Which child it is, from the page's body down. */
  readonly path: readonly number[];
  readonly text: string;
}

/** The place of an element and what it says. */
export function spotOf(element: Element): Spot {
  const path: number[] = [];
  for (let at = element; at !== document.body && at.parentElement; at = at.parentElement) {
    path.unshift([...at.parentElement.children].indexOf(at));
  }
  return { path, text: textOf(element) };
}

/** Focuses what lies at a place; false where something else does by now. */
export function focusSpot({ path, text }: Spot): boolean {
  const found = path.reduce<Element | undefined>((at, index) => at?.children[index], document.body);
  const canFocus = found instanceof HTMLElement || found instanceof SVGElement;
  if (!canFocus || path.length === 0 || textOf(found) !== text) return false;
  found.focus({ preventScroll: true });
  return document.activeElement === found;
}

function textOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent).slice(0, 80);
}
