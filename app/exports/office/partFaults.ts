// What is wrong in one part of an office file by the schema, for tests.
import { prefixes, schema, type ElementRule } from './schemaRules';
import { childrenOf } from './xml';

/** Each fault with the way to its element; elements below an extension are not looked into. */
export function partFaults(root: Element): readonly string[] {
  return faultsIn(root, []);
}

function faultsIn(element: Element, way: readonly string[]): readonly string[] {
  const here = [...way, nameOf(element)];
  const rule = ruleFor(here);
  if (!rule) return [`${here.join('/')} is not in the list`];
  const faults = [...attributeFaults(element, rule), ...contentFaults(element, rule)];
  const below = rule.text === '…' ? [] : childrenOf(element);
  return [
    ...faults.map((fault) => `${here.join('/')} ${fault}`),
    ...below.flatMap((child) => faultsIn(child, here)),
  ];
}

/** The rule for an element within its parents, the narrowest first. */
function ruleFor(way: readonly string[]): ElementRule | undefined {
  return [3, 2, 1].flatMap((depth) => schema.get(way.slice(-depth).join('/')) ?? [])[0];
}

function contentFaults(element: Element, { children, text }: ElementRule): readonly string[] {
  if (text === '…') return [];
  const names = childrenOf(element).map((child) => `${nameOf(child)} `);
  const own = Array.from(element.childNodes)
    .filter(({ nodeType }) => nodeType === 3 || nodeType === 4)
    .map(({ nodeValue }) => nodeValue)
    .join('');
  const wrongText = text === '' ? own.trim() !== '' : !isOfType(own, text);
  return [
    ...(children.test(names.join(''))
      ? []
      : [`holds ${names.join('') || 'nothing '}in that order`]),
    ...(wrongText ? [`says ${JSON.stringify(own)}`] : []),
  ];
}

function attributeFaults(element: Element, { attributes }: ElementRule): readonly string[] {
  const written = Array.from(element.attributes).filter(
    ({ name }) => !/^(xmlns|xml:|mc:)/.test(name),
  );
  const names = written.map(attributeName);
  const missing = [...attributes].filter(([name, one]) => one.isRequired && !names.includes(name));
  return [
    ...missing.map(([name]) => `lacks ${name}`),
    ...written.flatMap((one) => {
      const rule = attributes.get(attributeName(one));
      if (!rule) return [`has ${one.name}, which is not in the list`];
      return isOfType(one.value, rule.type) ? [] : [`has ${one.name}="${one.value}"`];
    }),
  ];
}

/** Types by name; `word` is any text but an empty one, as programs take an empty one for damage. */
const types: Readonly<Record<string, RegExp>> = {
  any: /^[^]*$/,
  text: /^[^]*$/,
  word: /\S/,
  uri: /^[^\s<>"{}|\\^`\u0080-\uFFFF]+$/,
  lang: /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/,
  bool: /^(0|1|true|false)$/,
  int: /^-?\d+$/,
  uint: /^\d+$/,
  number: /^-?\d+(\.\d+)?(e-?\d+)?$/i,
  size: /^([1-9]\d{2,5})$/,
  algn: /^(l|ctr|r|just|justLow|dist|thaiDist)$/,
  hex: /^([\dA-F]{6}|[\dA-F]{8})$/i,
  guid: /^\{[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}\}$/,
  id: /^[1-9]\d*$/,
  slideId: /^(2[5-9][6-9]|2[6-9]\d|[3-9]\d\d|[1-9]\d{3,9})$/,
  masterId: /^(214748364[89]|21474836[5-9]\d|[2-4]\d{9})$/,
  cell: /^[A-Z]{1,3}[1-9]\d*$/,
  cells: /^[A-Z]{1,3}[1-9]\d*(:[A-Z]{1,3}[1-9]\d*)?$/,
  // Letters stand in quotation marks, as programs read them as parts of a date; sections are parted by semicolons.
  format: /^(General|@|(("[^"]*")|[0#?.,%\-\s;]|\\.)+)$/,
};

function isOfType(value: string, type: string): boolean {
  if (type.startsWith('(')) return new RegExp(`^${type}$`).test(value);
  const pattern = types[type];
  if (!pattern) throw new Error(`No type is called ${type}.`);
  return pattern.test(value);
}

function nameOf(element: Element): string {
  const prefix = prefixes[element.namespaceURI ?? ''] ?? element.namespaceURI ?? '';
  return `${prefix}:${element.localName}`;
}

function attributeName({ namespaceURI, localName }: Attr): string {
  return namespaceURI === null
    ? localName
    : `${prefixes[namespaceURI] ?? namespaceURI}:${localName}`;
}
