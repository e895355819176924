// Hands the table of readings to the app as a module; the dictionary behind it stays in the build.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import type { Readings } from './pinyin';
import { collectReadings, namesOfRegion } from './pinyinReadings';

const name = 'virtual:pinyin-readings';
const resolvedName = `\0${name}`;
const chinese = /\p{Script=Han}/u;

/**
 * A Vite plugin that provides `virtual:pinyin-readings`, its default export the Readings of every
 * Chinese text in the data and in the wording of the interface.
 *
 * @param root the folder that holds `data/` and `app/words/`
 */
export function pinyinPlugin(root: string): Plugin {
  return {
    name: 'pinyin-readings',
    resolveId: (id) => (id === name ? resolvedName : undefined),
    load(id) {
      if (id !== resolvedName) return undefined;
      return `export default ${JSON.stringify(readingsOf(root))};`;
    },
  };
}

/** The readings of a project's texts, those of the region's own names as its data says them. */
export function readingsOf(root: string): Readings {
  const region: unknown = JSON.parse(readFileSync(join(root, 'data/region.json'), 'utf8'));
  return collectReadings(pinyinTexts(root), namesOfRegion(region));
}

/** Every Chinese text of a project, each as it stands, since a reading depends on its neighbours. */
export function pinyinTexts(root: string): readonly string[] {
  const data = namesIn(join(root, 'data'), '.json').flatMap((file) =>
    stringsIn(JSON.parse(readFileSync(file, 'utf8'))),
  );
  const words = namesIn(join(root, 'app/words'), '.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/(?<=['`])[^'`]*(?=['`])/g)].map(([text]) => text),
  );
  return [...data, ...words].filter((text) => chinese.test(text));
}

function namesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .toSorted()
    .map((file) => join(folder, file));
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
