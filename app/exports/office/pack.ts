// An office file as its parts, opened and packed again: a part that is read as XML is written back as it then stands.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseXml, writeXml } from './xml';

export interface Pack {
  /** The names of all parts, those written since included. */
  readonly names: () => readonly string[];
  /** The root of an XML part; what is changed in it goes into the file. */
  readonly root: (name: string) => Element;
  /** Writes a part as another stands now. */
  readonly copy: (from: string, to: string) => void;
  readonly write: (name: string, content: Uint8Array) => void;
}

/** Something a writer leaves wrong, or has no option for, and how it is put right. */
export interface Mend {
  /** The parts it is looked for in. */
  readonly parts: RegExp;
  readonly mend: (root: Element, name: string, pack: Pack) => void;
}

/**
 * Mends every part of a file, one kind of fault after the other.
 *
 * @param file a ZIP; its folders, which an office file does not list, are left out
 */
export function mendFile(
  file: Uint8Array,
  mends: Readonly<Record<string, Mend>>,
): Uint8Array<ArrayBuffer> {
  const parts = new Map<string, Uint8Array>(
    Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/')),
  );
  const roots = new Map<string, Element>();
  const bytes = (name: string) => {
    const found = parts.get(name);
    if (!found) throw new Error(`The file has no part ${name}.`);
    return found;
  };
  const pack: Pack = {
    names: () => [...parts.keys()],
    root: (name) => {
      const root = roots.get(name) ?? parseXml(strFromU8(bytes(name)));
      roots.set(name, root);
      return root;
    },
    copy: (from, to) => pack.write(to, strToU8(writeXml(pack.root(from)))),
    write: (name, content) => {
      roots.delete(name);
      parts.set(name, content);
    },
  };
  // Every part is read, so that none goes out that is no XML.
  for (const name of pack.names().filter((one) => /\.(xml|rels)$/.test(one))) pack.root(name);
  for (const { parts: wanted, mend } of Object.values(mends)) {
    for (const name of pack.names().filter((one) => wanted.test(one)))
      mend(pack.root(name), name, pack);
  }
  for (const [name, root] of roots) parts.set(name, strToU8(writeXml(root)));
  return new Uint8Array(zipSync(Object.fromEntries(parts)));
}
