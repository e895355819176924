// Hands the finished geometry to the app as a module, so that no projection code reaches the browser.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { normalizePath, type Plugin } from 'vite';
import { projectRegion } from './geometry';
import {
  boundariesFile,
  fail,
  readBoundaries,
  readRegionLayout,
  regionFile,
} from './geometryInput';

const name = 'virtual:region-geometry';
const resolvedName = `\0${name}`;

/**
 * A Vite plugin that provides `virtual:region-geometry`, its default export a RegionGeometry.
 *
 * @param root the folder that holds `data/`; in development a change of either file is drawn at once
 * @throws Error while loading, `file · path · what is wrong · what would be right`: it stops the build
 */
export function geometryPlugin(root: string): Plugin {
  const files = [boundariesFile, regionFile].map((file) => normalizePath(join(root, file)));
  return {
    name: 'region-geometry',
    resolveId: (id) => (id === name ? resolvedName : undefined),
    async load(id) {
      if (id !== resolvedName) return undefined;
      for (const file of files) this.addWatchFile(file);
      const boundaries = readBoundaries(await readJson(root, boundariesFile));
      const region = readRegionLayout(await readJson(root, regionFile));
      return `export default ${JSON.stringify(projectRegion(boundaries, region))};`;
    },
    hotUpdate({ file, modules }) {
      const drawn = this.environment.moduleGraph.getModuleById(resolvedName);
      return files.includes(file) && drawn ? [...modules, drawn] : undefined;
    },
  };
}

async function readJson(root: string, file: string): Promise<unknown> {
  const text = await readFile(join(root, file), 'utf8').catch(() =>
    fail(file, 'file', 'cannot be read', 'a file at this place'),
  );
  try {
    return JSON.parse(text);
  } catch (error) {
    return fail(file, 'file', `is not JSON (${String(error)})`, 'JSON without trailing commas');
  }
}
