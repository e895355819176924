// An office file opened for looking at its parts and the links between them, for tests.
import { strFromU8, type Unzipped } from 'fflate';
import { childrenOf, descendants, parseXml } from './xml';

/** A file opened for looking at. */
export interface Opened {
  readonly names: readonly string[];
  readonly root: (name: string) => Element;
  /** The links of a part by their ids; targets within the file as names of parts. */
  readonly links: (name: string) => ReadonlyMap<string, Link>;
  readonly bytes: (name: string) => Uint8Array;
}

interface Link {
  /** The last word of the relationship: slide, theme, hyperlink … */
  readonly kind: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/** Opens the parts of a ZIP. */
export function open(parts: Unzipped): Opened {
  const roots = new Map<string, Element>();
  const bytes = (name: string) => parts[name] ?? new Uint8Array();
  const root = (name: string) => {
    const found = roots.get(name) ?? parseXml(strFromU8(bytes(name)));
    roots.set(name, found);
    return found;
  };
  const links = (name: string) => {
    const list = linksName(name);
    return new Map((list in parts ? childrenOf(root(list)) : []).map((one) => linkOf(name, one)));
  };
  return { names: Object.keys(parts), root, links, bytes };
}

function linksName(name: string): string {
  const at = name.lastIndexOf('/') + 1;
  return `${name.slice(0, at)}_rels/${name.slice(at)}.rels`;
}

function linkOf(from: string, one: Element): readonly [string, Link] {
  const of = (name: string) => one.getAttribute(name) ?? '';
  const isExternal = of('TargetMode') === 'External';
  const base = new URL(from, 'file:///');
  const target = isExternal ? of('Target') : new URL(of('Target'), base).pathname.slice(1);
  return [of('Id'), { kind: of('Type').split('/').at(-1) ?? '', target, isExternal }];
}

/** What stands more than once in a list. */
export function repeated(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((one, index) => list.indexOf(one) !== index))];
}

/** The values of an attribute, of all elements of a name. */
export function valuesOf(root: Element, name: string, attribute: string): readonly string[] {
  return descendants(root, name).map((one) => one.getAttribute(attribute) ?? '');
}
