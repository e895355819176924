// What a citation says of itself must be possible, whether or not the text is at hand.
import { entryOf, problemAt, type DataFile, type DataFolder } from './dataFolder';
import { fieldsOf, type JsonSpot } from './json';
import type { Problem } from './problem';
import { lengthOf } from './sourceParagraphs';

/** A citation read as far as it can be: the numbers are numbers. */
export interface Cite {
  readonly spot: JsonSpot;
  /** The object that cites: a target, a commitment, a misprint. */
  readonly owner: Readonly<Record<string, unknown>>;
  readonly shape: string;
  readonly source: unknown;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The citations of a plan whose fields have the right types. */
export function citesOf(plan: DataFile): readonly Cite[] {
  return plan.spots
    .filter((spot) => /(^|\.)(cite|\w+Cite)$/.test(spot.shape))
    .flatMap((spot) => {
      const { source, paragraph, start, end } = fieldsOf(spot.value);
      if (typeof paragraph !== 'number' || typeof start !== 'number') return [];
      if (typeof end !== 'number') return [];
      const parent = spot.path.replace(/\.?\w+$/, '');
      const owner = fieldsOf(plan.spots.find((one) => one.path === parent)?.value);
      return [{ spot, owner, shape: spot.shape, source, paragraph, start, end }];
    });
}

export function checkCitations(folder: DataFolder): readonly Problem[] {
  return folder.plans.flatMap((plan) =>
    citesOf(plan).flatMap((cite) => [
      ...paragraphFault(folder, plan, cite),
      ...spanFault(plan, cite),
    ]),
  );
}

function paragraphFault(folder: DataFolder, plan: DataFile, cite: Cite): readonly Problem[] {
  const { paragraphs } = entryOf(folder, 'sources', cite.source);
  if (typeof paragraphs !== 'number' || cite.paragraph <= paragraphs) return [];
  const spot = { ...cite.spot, path: `${cite.spot.path}.paragraph` };
  const wrong = `is ${cite.paragraph}, the source has ${paragraphs} paragraphs`;
  return [problemAt(plan, spot, wrong, `1 to ${paragraphs}`)];
}

function spanFault(plan: DataFile, cite: Cite): readonly Problem[] {
  const { spot, start, end, owner } = cite;
  if (end <= start) {
    const at = { ...spot, path: `${spot.path}.end` };
    return [problemAt(plan, at, `is ${end}, the start is ${start}`, `more than ${start}`)];
  }
  const { printed } = owner;
  if (!cite.shape.includes('targets[]') || typeof printed !== 'string') return [];
  const length = lengthOf(printed);
  if (length === end - start) return [];
  const wrong = `${start} to ${end} is ${end - start} letters, "${printed}" has ${length}`;
  return [
    problemAt(plan, spot, wrong, `a span of ${length}, such as ${start} to ${start + length}`),
  ];
}
