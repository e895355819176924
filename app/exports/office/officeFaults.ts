// What is wrong in an office file as a whole: parts, their types, links between them, and the workbooks within, for tests.
import { strFromU8, unzipSync } from 'fflate';
import { deckFaults } from './deckFaults';
import { open, repeated, type Opened } from './opened';
import { partFaults } from './partFaults';
import { sheetFaults } from './sheetFaults';
import { childrenOf, parseXml } from './xml';

/** Every fault of a PPTX or an XLSX file, each with the part it is in; none for a good one. */
export function officeFaults(file: Uint8Array): readonly string[] {
  const all = unzipSync(file);
  const folders = Object.keys(all).filter((name) => name.endsWith('/'));
  const parts = Object.fromEntries(Object.entries(all).filter(([name]) => !name.endsWith('/')));
  const unread = Object.entries(parts).flatMap(([name, bytes]) => readFault(name, bytes));
  if (unread.length > 0) return unread;
  const opened = open(parts);
  const { names, root } = opened;
  const xml = names.filter((name) => /\.(xml|rels)$/.test(name));
  return [
    ...folders.map((name) => `${name} is a folder`),
    ...xml.flatMap((name) => partFaults(root(name)).map((fault) => `${name}: ${fault}`)),
    ...typeFaults(opened),
    ...names.flatMap((name) => linkFaults(opened, name).map((fault) => `${name}: ${fault}`)),
    ...reachFaults(opened),
    ...(names.includes('ppt/presentation.xml') ? deckFaults(opened) : sheetFaults(opened)),
    ...names
      .filter((name) => name.endsWith('.xlsx'))
      .flatMap((name) => officeFaults(opened.bytes(name)).map((fault) => `${name}: ${fault}`)),
  ];
}

function readFault(name: string, bytes: Uint8Array): readonly string[] {
  if (!/\.(xml|rels)$/.test(name)) return [];
  try {
    parseXml(strFromU8(bytes));
    return [];
  } catch (error) {
    return [`${name} is no XML: ${String(error)}`];
  }
}

/** Every part has one type, and every type its part. */
function typeFaults({ names, root }: Opened): readonly string[] {
  const list = childrenOf(root('[Content_Types].xml'));
  const keys = list.map(
    (one) => one.getAttribute('PartName') ?? `.${one.getAttribute('Extension')}`,
  );
  const isTyped = (name: string) =>
    keys.includes(`/${name}`) || keys.includes(`.${name.split('.').at(-1)}`);
  return [
    ...repeated(keys).map((key) => `${key} has two types`),
    ...names
      .filter((name) => name !== '[Content_Types].xml' && !isTyped(name))
      .map((name) => `${name} has no type`),
    // A part of its own vocabulary is more than XML.
    ...names
      .filter(
        (name) =>
          name.endsWith('.xml') && name !== '[Content_Types].xml' && !keys.includes(`/${name}`),
      )
      .map((name) => `${name} has no type of its own`),
    ...keys
      .filter((key) => key.startsWith('/') && !names.includes(key.slice(1)))
      .map((key) => `${key} is listed and not there`),
  ];
}

/** Every link leads somewhere, and every place that names a link names one of its own part. */
function linkFaults(opened: Opened, name: string): readonly string[] {
  const { names, root, links } = opened;
  if (name.endsWith('.rels')) {
    const ids = childrenOf(root(name)).map((one) => one.getAttribute('Id') ?? '');
    return repeated(ids).map((id) => `${id} is two links`);
  }
  const own = links(name);
  const used = name.endsWith('.xml') ? linksUsed(root(name)) : [];
  return [
    ...[...own.values()]
      .filter(({ target, isExternal }) => !isExternal && !names.includes(target))
      .map(({ target }) => `leads to ${target}, which is not there`),
    ...used.filter((id) => !own.has(id)).map((id) => `names the link ${id}, which is not there`),
    ...[...own]
      .filter(([id, { isExternal }]) => isExternal && !used.includes(id))
      .map(([id]) => `has the link ${id} and does not use it`),
  ];
}

function linksUsed(root: Element): readonly string[] {
  const own = Array.from(root.attributes).flatMap(({ name, value }) =>
    name.startsWith('r:') ? [value] : [],
  );
  return [...own, ...childrenOf(root).flatMap(linksUsed)];
}

/** A part that nothing leads to is lost when the file is saved, and makes some programs doubt the rest. */
function reachFaults({ names, links }: Opened): readonly string[] {
  const reached = new Set<string>();
  const walk = (name: string) => {
    for (const { target, isExternal } of links(name).values()) {
      if (isExternal || reached.has(target)) continue;
      reached.add(target);
      walk(target);
    }
  };
  walk('');
  return names
    .filter(
      (name) => !name.endsWith('.rels') && name !== '[Content_Types].xml' && !reached.has(name),
    )
    .map((name) => `nothing leads to ${name}`);
}
