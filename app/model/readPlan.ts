// The border where data files become trusted values. Shipped files were checked when the site was built.
import type { Catalogue } from './atlas';
import type { Plan } from './plan';

/** Takes a shipped plan file as a plan; files a reader brings go through the schema instead. */
export function readPlan(file: unknown): Plan {
  return file as Plan;
}

/** Takes the shipped catalogue files as a catalogue. */
export function readCatalogue(files: Record<keyof Catalogue, unknown>): Catalogue {
  return files as Catalogue;
}
