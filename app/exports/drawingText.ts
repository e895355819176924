// A drawing on the page as an SVG file that stands alone: styles become attributes, and what only the page needs goes.

/** Attributes that keep their meaning in a file. */
const inherited = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'text-anchor',
  'visibility',
  'paint-order',
] as const;

/** What a drawing has where nothing is said. */
const initial: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  'font-style': 'normal',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  visibility: 'visible',
  'paint-order': 'normal',
  opacity: '1',
  'vector-effect': 'none',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
  'clip-path': 'none',
  mask: 'none',
};

const own = [
  'opacity',
  'vector-effect',
  'stop-color',
  'stop-opacity',
  'clip-path',
  'mask',
] as const;

/** What only the page needs: handlers are gone by themselves, classes and the tree of accessibility are not. */
const pageOnly = /^(class|style|role|tabindex|aria-.*|data-.*|focusable|pointer-events|inert)$/;

/**
 * The text of an SVG file.
 *
 * @param drawing an `<svg>` that is laid out in the page
 */
export function drawingText(drawing: SVGSVGElement): string {
  const clone = drawing.cloneNode(true);
  if (!(clone instanceof SVGSVGElement)) throw new TypeError('The drawing is no picture.');
  carryStyles(drawing, clone, initial);
  // A style sheet names the faces of the page; the drawing names those that drawing programs find.
  clone.setAttribute('font-family', drawing.getAttribute('font-family') ?? 'sans-serif');
  clone.setAttribute('xmlns', svgNamespace);
  const language = drawing.getAttribute('lang') ?? 'zh-CN';
  clone.setAttribute('lang', language);
  clone.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', language);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(clone)}`;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Writes what is computed for an element and all within it onto its copy, where it differs from what it inherits. */
function carryStyles(from: Element, to: Element, around: Readonly<Record<string, string>>): void {
  const style = getComputedStyle(from);
  const here: Record<string, string> = {};
  const names = Array.from(to.attributes, ({ name }) => name);
  for (const name of names.filter((one) => pageOnly.test(one))) to.removeAttribute(name);
  for (const name of inherited) {
    const value = style.getPropertyValue(name);
    here[name] = value;
    to.removeAttribute(name);
    if (value !== around[name]) writeStyle(to, name, value);
  }
  for (const name of own) {
    const value = style.getPropertyValue(name);
    to.removeAttribute(name);
    if (value !== '' && value !== initial[name]) writeStyle(to, name, value);
  }
  if (['text', 'tspan'].includes(from.tagName)) settleBaseline(to, style);
  if (from.tagName === 'svg' && from.parentElement?.closest('svg')) settleFrame(from, to);
  const children = [...from.children].map((child, index) => ({ child, copy: to.children[index] }));
  for (const { child, copy } of children) {
    if (!copy) continue;
    const isHidden = getComputedStyle(child).display === 'none' && !isDefinition(child);
    // A translator puts elements of a page into texts; a drawing does not show them, their text was drawn.
    if (child.namespaceURI !== svgNamespace && isText(from)) copy.replaceWith(child.textContent);
    else if (child.namespaceURI !== svgNamespace || isHidden) copy.remove();
    else carryStyles(child, copy, here);
  }
}

function isText(element: Element): boolean {
  return ['text', 'tspan', 'title', 'desc'].includes(element.tagName);
}

/** Not displayed by nature, and yet part of the drawing. */
function isDefinition(element: Element): boolean {
  return (
    element.closest('defs, pattern, clipPath, mask, marker, linearGradient') !== null ||
    ['title', 'desc'].includes(element.tagName)
  );
}

function writeStyle(to: Element, name: string, value: string): void {
  const colour = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value);
  if (!colour) {
    // Drawing programs want plain numbers, and references without quotation marks.
    to.setAttribute(
      name,
      value.replace(/^url\("(#[^"]+)"\)/, 'url($1)').replaceAll(/(\d)px\b/g, '$1'),
    );
    return;
  }
  const [, red, green, blue, opacity] = colour;
  const hex = [red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  to.setAttribute(name, opacity === '0' ? 'none' : `#${hex}`);
  if (opacity !== undefined && opacity !== '0') to.setAttribute(`${name}-opacity`, opacity);
}

/** Drawing programs set every text on its baseline, so a text set by its middle is moved down instead. */
function settleBaseline(to: Element, style: CSSStyleDeclaration): void {
  const shifts: Readonly<Record<string, number>> = { central: 0.36, middle: 0.3, hanging: 0.8 };
  const shift = shifts[style.dominantBaseline];
  to.removeAttribute('dominant-baseline');
  if (shift === undefined || !to.hasAttribute('y')) return;
  const size = Number.parseFloat(style.fontSize);
  to.setAttribute('y', String(Number(to.getAttribute('y')) + shift * size));
}

/** A picture within the sheet keeps the size it has on the page, whatever a style sheet says of its width. */
function settleFrame(from: Element, to: Element): void {
  const [width, height] =
    from.closest('[data-figure]')?.getAttribute('data-figure')?.split(' ') ?? [];
  if (from.parentElement?.hasAttribute('data-figure') && width && height) {
    to.setAttribute('width', width);
    to.setAttribute('height', height);
  }
}
