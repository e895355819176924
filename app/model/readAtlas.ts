// Reads a data folder from disk as an atlas: for tests and measurements on the real thing.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Atlas, Catalogue } from './atlas';
import { readingsOf } from './pinyinPlugin';
import { readCatalogue, readPlan } from './readPlan';

const catalogueFiles = [
  'region',
  'indicators',
  'industries',
  'themes',
  'sources',
  'emphasis',
  'units',
] as const satisfies readonly (keyof Catalogue)[];

/**
 * The atlas of a project's data, checked before by the data check.
 *
 * @param root the folder that holds `data/` and `app/words/`
 */
export function readAtlas(root: string): Atlas {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(root, 'data', file), 'utf8'));
  const years = readdirSync(join(root, 'data/plans')).map(Number);
  const catalogue = Object.fromEntries(catalogueFiles.map((name) => [name, read(`${name}.json`)]));
  const plans = years.flatMap((year) =>
    readdirSync(join(root, `data/plans/${year}`)).map((file) =>
      readPlan(read(`plans/${year}/${file}`)),
    ),
  );
  return {
    ...readCatalogue({ ...(catalogue as Record<keyof Catalogue, unknown>), years }),
    plans,
    readings: readingsOf(root),
  };
}
