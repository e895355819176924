// How an element lies in the text around it, as the browser has laid it out.

/**
 * `none`: it leaves the text as it is. `gap`: it stands in the line, visibly apart. `apart`: beside others in
 * a row of boxes. `break`: on a line of its own.
 */
export type Boundary = 'none' | 'gap' | 'apart' | 'break';

const outsideText = 'input, textarea, select, script, style, template, noscript';
/** Panels lie over the page, and belong to no line of it. */
export const overlay = 'dialog, [popover]';
/** What stands within a line wherever no style sheet says otherwise. */
const phrasing =
  'a, abbr, b, button, code, em, i, label, q, small, span, strong, sub, sup, svg, time';
/** From this share of the letters' size on, a margin is seen as a gap between words; units stand closer. */
const gapShare = 0.25;

/** True for what is not content: not shown, drawn for screen readers alone, or a control. */
export function isLeftOut(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.display === 'none' ||
    style.visibility !== 'visible' ||
    userSelectOf(style) === 'none' ||
    isClipped(style) ||
    element.matches(outsideText)
  );
}

/** Safari knows the property by its prefix alone. */
function userSelectOf(style: CSSStyleDeclaration): string {
  return (
    style.getPropertyValue('user-select') || style.getPropertyValue('-webkit-user-select') || 'auto'
  );
}

/** The usual way to hide from the eye and not from a screen reader: a clipped box of one pixel. */
function isClipped(style: CSSStyleDeclaration): boolean {
  return isPlaced(style) && style.overflowX !== 'visible' && Number.parseFloat(style.width) <= 1;
}

function isPlaced({ position }: CSSStyleDeclaration): boolean {
  return position === 'absolute' || position === 'fixed';
}

/** What lies between an element and the text before it, or behind it. */
export function boundaryOf(
  element: Element,
  style: CSSStyleDeclaration,
  side: 'start' | 'end',
): Boundary {
  if (style.display === 'none' || style.display === 'contents') return 'none';
  const isPhrasing = element.matches(phrasing);
  if (isPlaced(style) && isPhrasing) return 'none';
  if (style.display.startsWith('inline')) return hasGap(style, side) ? 'gap' : 'none';
  return isPhrasing && element.parentElement && isRow(getComputedStyle(element.parentElement))
    ? 'apart'
    : 'break';
}

function hasGap(style: CSSStyleDeclaration, side: 'start' | 'end'): boolean {
  const sizes = [`margin-inline-${side}`, `padding-inline-${side}`, `border-inline-${side}-width`];
  const gap = sizes.reduce(
    (sum, name) => sum + (Number.parseFloat(style.getPropertyValue(name)) || 0),
    0,
  );
  return gap >= Number.parseFloat(style.fontSize) * gapShare;
}

function isRow({ display, flexDirection }: CSSStyleDeclaration): boolean {
  return display.endsWith('grid') || (display.endsWith('flex') && flexDirection.startsWith('row'));
}
