// The data folder as the check sees it: files by name, none of them trusted yet.
import { fieldsOf, spotsOf, type JsonSpot } from './json';
import type { Problem } from './problem';

export interface DataFile {
  /** The name below the project, such as `data/plans/2025/licang.json`. */
  readonly name: string;
  readonly json: unknown;
  readonly spots: readonly JsonSpot[];
}

/** The text of a source, which is not part of the data: it stays its publisher's. */
export interface SourceText {
  readonly text: string;
  /** Of the file's bytes, in hexadecimal. */
  readonly sha256?: string;
}

export interface DataFolder {
  readonly files: ReadonlyMap<string, DataFile>;
  readonly plans: readonly DataFile[];
  readonly texts: ReadonlyMap<string, SourceText>;
  /** False when a file could not be read: then nothing can be called unused. */
  readonly isComplete: boolean;
}

export const catalogueNames = [
  'region',
  'boundaries',
  'indicators',
  'industries',
  'themes',
  'sources',
  'emphasis',
  'units',
] as const;
export type CatalogueName = (typeof catalogueNames)[number];

/** Takes `data/plans/2025/licang.json` apart; null for every other name. */
export function planName(
  name: string,
): { readonly year: number; readonly district: string } | null {
  const [, year, district] = /^data\/plans\/(\d{4})\/([^/]+)\.json$/.exec(name) ?? [];
  return district === undefined ? null : { year: Number(year), district };
}

/** Arranges files for the check; a file that is there but could not be read is `undefined`. */
export function dataFolder(
  files: Readonly<Record<string, unknown>>,
  texts: Readonly<Record<string, SourceText>>,
): DataFolder {
  const readable = Object.entries(files)
    .filter(([, json]) => json !== undefined)
    .map(([name, json]) => ({ name, json, spots: spotsOf(json) }));
  return {
    files: new Map(readable.map((file) => [file.name, file])),
    plans: readable.filter((file) => planName(file.name)),
    texts: new Map(Object.entries(texts)),
    isComplete: readable.length === Object.keys(files).length,
  };
}

/** The values of one shape in a file. */
export function spotsIn(file: DataFile | undefined, shape: string): readonly JsonSpot[] {
  return file?.spots.filter((spot) => spot.shape === shape) ?? [];
}

/** The values of one shape in a catalogue file. */
export function catalogueSpots(
  folder: DataFolder,
  catalogue: CatalogueName,
  shape: string,
): readonly JsonSpot[] {
  return spotsIn(folder.files.get(`data/${catalogue}.json`), shape);
}

/** The entry of a catalogue with an id, field by field; no fields when there is none. */
export function entryOf(
  folder: DataFolder,
  catalogue: CatalogueName,
  id: unknown,
): Readonly<Record<string, unknown>> {
  const entries = catalogueSpots(folder, catalogue, '[]').map((spot) => fieldsOf(spot.value));
  return entries.find((entry) => entry['id'] === id) ?? {};
}

/** A problem of one spot of a file. */
export function problemAt(file: DataFile, spot: JsonSpot, wrong: string, right: string): Problem {
  return { file: file.name, path: spot.path || 'file', id: spot.id, wrong, right };
}
