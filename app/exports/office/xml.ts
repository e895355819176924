// XML parts of office files as trees: the browser's own parser, reached by the few calls that every DOM has.

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * The root of a part. Blanks between elements are left out: they mean nothing there, and programs trip over some.
 *
 * @throws where the text is no XML
 */
export function parseXml(text: string): Element {
  const parsed = new DOMParser().parseFromString(withoutControls(text), 'application/xml');
  const [fault] = descendants(parsed.documentElement, 'parsererror');
  if (fault) throw new TypeError(`A part of the file is no XML: ${fault.textContent}`);
  dropBlanks(parsed.documentElement);
  return parsed.documentElement;
}

/** The text of a part, its declaration included. */
export function writeXml(root: Element): string {
  const text = new XMLSerializer().serializeToString(root);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
}

/** The elements directly within another, all or those of a name with its prefix. */
export function childrenOf(parent: Element, name?: string): readonly Element[] {
  return Array.from(parent.childNodes)
    .filter(isElement)
    .filter((child) => name === undefined || child.nodeName === name);
}

export function childOf(parent: Element, name: string): Element | undefined {
  return childrenOf(parent, name)[0];
}

/** All elements of a name anywhere within a root, the root included, in the order of the text. */
export function descendants(root: Element, name: string): readonly Element[] {
  const below = childrenOf(root).flatMap((child) => descendants(child, name));
  return root.nodeName === name ? [root, ...below] : below;
}

/** Adds an element of the same vocabulary as its parent, before another or at the end. */
export function addChild(
  parent: Element,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  before: Node | null | undefined = null,
): Element {
  const [prefix = ''] = name.includes(':') ? name.split(':') : [];
  const namespace = prefix === '' ? parent.namespaceURI : parent.lookupNamespaceURI(prefix);
  const child = parent.ownerDocument.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('r:')) child.setAttributeNS(relationships, key, String(value));
    else child.setAttribute(key, String(value));
  }
  parent.insertBefore(child, before ?? null);
  return child;
}

/** Adds an element that holds nothing but text. */
export function addText(parent: Element, name: string, text: string): Element {
  const child = addChild(parent, name);
  child.textContent = text;
  return child;
}

/** Marks the blanks at the ends of a text as part of it, which programs otherwise cut. */
export function keepBlanks(text: Element): void {
  if (text.textContent.trim() === text.textContent) return;
  text.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
}

export function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}

/** Puts the children of an element into a given order; those the order does not name come last. */
export function sortChildren(parent: Element, order: readonly string[]): void {
  const placeOf = (child: Element) => {
    const place = order.indexOf(child.nodeName);
    return place < 0 ? order.length : place;
  };
  const sorted = childrenOf(parent).toSorted((one, other) => placeOf(one) - placeOf(other));
  for (const child of sorted) parent.appendChild(child);
}

/** Signs that XML does not allow come with pasted text, and no program opens a file that holds one. */
function withoutControls(text: string): string {
  return [...text].some(isControl) ? [...text].filter((one) => !isControl(one)).join('') : text;
}

function isControl(sign: string): boolean {
  return (
    (sign < ' ' && !['\t', '\n', '\r'].includes(sign)) || sign === '\uFFFE' || sign === '\uFFFF'
  );
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function dropBlanks(element: Element): void {
  const children = childrenOf(element);
  if (children.length === 0) return;
  for (const node of Array.from(element.childNodes)) {
    if (node.nodeType === 3 && node.nodeValue?.trim() === '') element.removeChild(node);
  }
  for (const child of children) dropBlanks(child);
}
