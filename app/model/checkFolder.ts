// Reads a data folder from disk and checks it; what the command, the build and the tests share.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkData, summaryOf } from './checkData';
import type { SourceText } from './dataFolder';
import { readFileText } from './fileText';
import { jsonFaults } from './jsonFaults';
import { namesOfRegion } from './pinyinReadings';
import type { Problem } from './problem';

export interface FolderReport {
  readonly problems: readonly Problem[];
  readonly summary: string;
  /** How the region's own names are read, to be looked over: 黄陂区 huang pi qu. */
  readonly names: readonly string[];
}

/**
 * Checks every JSON file below a folder.
 *
 * @param folder the data folder; its files are named `data/…` wherever it lies
 * @param texts files with the text of a source, by the source's id
 */
export function checkFolder(
  folder: string,
  texts: Readonly<Record<string, string>> = {},
): FolderReport {
  const files: Record<string, unknown> = {};
  const broken: Problem[] = [];
  for (const name of jsonNames(folder)) {
    const text = readFileSync(join(folder, name), 'utf8');
    const file = `data/${name.split(sep).join('/')}`;
    const faults = jsonFaults(text);
    broken.push(
      ...faults.map(({ line, column, wrong, right }) => ({
        file,
        path: `line ${line}, column ${column}`,
        wrong,
        right,
      })),
    );
    // A file that is not JSON stays in the list, so that what it holds is not called missing.
    files[file] = faults.some(({ isFatal }) => isFatal) ? undefined : JSON.parse(text);
  }
  const sources = Object.fromEntries(
    Object.entries(texts).map(([id, file]) => [id, readSource(file)]),
  );
  return {
    problems: [...broken, ...checkData(files, sources)],
    summary: summaryOf(files),
    names: namesOfRegion(files['data/region.json']).map(
      ({ text, syllables }) => `${text} ${syllables.filter((one) => one !== undefined).join(' ')}`,
    ),
  };
}

function jsonNames(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .toSorted();
}

function readSource(file: string): SourceText {
  const bytes = readFileSync(file);
  const read = readFileText(new Uint8Array(bytes));
  return {
    // A report saved in GBK is as good as one in UTF-8; what is neither fails against every citation.
    text: read.kind === 'text' ? read.text : bytes.toString('utf8'),
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}
