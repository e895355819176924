// With the text of a source at hand: every citation against the words that stand there.
import { citesOf, type Cite } from './checkCitations';
import { copiedRun } from './copiedRun';
import { entryOf, problemAt, spotsIn, type DataFile, type DataFolder } from './dataFolder';
import type { JsonSpot } from './json';
import type { Problem } from './problem';
import { lengthOf, paragraphsOf, spanOf } from './sourceParagraphs';

export function checkTexts(folder: DataFolder): readonly Problem[] {
  if (folder.texts.size === 0) return [];
  const paragraphs = new Map([...folder.texts].map(([id, { text }]) => [id, paragraphsOf(text)]));
  return [
    ...sourceFaults(folder, paragraphs),
    ...folder.plans.flatMap((plan) => [
      ...citesOf(plan).flatMap((cite) => {
        const lines = typeof cite.source === 'string' ? paragraphs.get(cite.source) : undefined;
        return lines ? [...spanFaults(plan, cite, lines), ...mentionFaults(plan, cite, lines)] : [];
      }),
      ...copyFaults(plan, [...paragraphs.values()].flat()),
    ]),
  ];
}

/** The text must be the very one that was cited. */
function sourceFaults(
  folder: DataFolder,
  paragraphs: ReadonlyMap<string, readonly string[]>,
): readonly Problem[] {
  return [...folder.texts].flatMap(([id, { sha256 }]) => {
    const entry = entryOf(folder, 'sources', id);
    const { paragraphs: stated } = entry;
    const count = paragraphs.get(id)?.length;
    const at = (field: string, wrong: string, right: string) => ({
      file: 'data/sources.json',
      path: field,
      id,
      wrong,
      right,
    });
    if (entry['id'] === undefined)
      return [at('file', `there is no source "${id}"`, 'the id of a source')];
    const isOther =
      entry['sha256'] !== undefined && sha256 !== undefined && entry['sha256'] !== sha256;
    return [
      ...(isOther
        ? [at('sha256', `the text given has ${sha256}`, 'the text the citations were read from')]
        : []),
      ...(typeof stated === 'number' && stated !== count
        ? [at('paragraphs', `is ${stated}, the text has ${count}`, String(count))]
        : []),
    ];
  });
}

/** The span lies in its paragraph, and a printed token stands exactly there. */
function spanFaults(plan: DataFile, cite: Cite, lines: readonly string[]): readonly Problem[] {
  const { spot, start, end, shape, owner } = cite;
  const line = lines[cite.paragraph - 1];
  if (line === undefined) {
    return [
      problemAt(plan, spot, `the text has no paragraph ${cite.paragraph}`, `1 to ${lines.length}`),
    ];
  }
  const length = lengthOf(line);
  if (end > length) {
    const at = { ...spot, path: `${spot.path}.end` };
    return [
      problemAt(
        plan,
        at,
        `is ${end}, paragraph ${cite.paragraph} ends at ${length}`,
        `at most ${length}`,
      ),
    ];
  }
  const { printed } = owner;
  if (typeof printed !== 'string') return [];
  const found = spanOf(line, start, end);
  const stands = shape.includes('targets[]')
    ? found === printed
    : found.includes(printed) ||
      (end === length && crossesLines(printed, found, lines[cite.paragraph]));
  if (stands) return [];
  const place = line.indexOf(printed);
  return [
    problemAt(
      plan,
      spot,
      `"${found}" stands there, not "${printed}"`,
      place < 0
        ? `a paragraph that holds "${printed}"`
        : `${lengthOf(line.slice(0, place))} to ${lengthOf(line.slice(0, place)) + lengthOf(printed)}`,
    ),
  ];
}

/** A word broken by a line end, written 李/沧区: its head closes the span, the rest opens the next line. */
function crossesLines(printed: string, found: string, next = ''): boolean {
  const whole = printed.replace('/', '');
  return Array.from(whole, (_, index) => index).some(
    (cut) => cut > 0 && found.endsWith(whole.slice(0, cut)) && next.startsWith(whole.slice(cut)),
  );
}

/** An industry's verb and printed name stand in the cited paragraph or at the end of the one before. */
function mentionFaults(plan: DataFile, cite: Cite, lines: readonly string[]): readonly Problem[] {
  if (cite.shape !== 'commitments[].cite') return [];
  const text = `${lines[cite.paragraph - 2] ?? ''}${lines[cite.paragraph - 1] ?? ''}`;
  const commitment = cite.spot.path.replace(/\.cite$/, '');
  return plan.spots
    .filter((spot) => /industries\[\]\.(verb|printed)$/.test(spot.shape))
    .filter((spot) => spot.path.startsWith(`${commitment}.`))
    .flatMap((spot) => {
      const missing = String(spot.value)
        .split('…')
        .filter((part) => !text.includes(part));
      const right = `words as paragraph ${cite.paragraph} prints them`;
      return missing.map((part) => problemAt(plan, spot, `"${part}" does not stand there`, right));
    });
}

/** Our wording is ours: no statement repeats a long run of the text, names of projects aside. */
function copyFaults(plan: DataFile, lines: readonly string[]): readonly Problem[] {
  const text = lines.join('');
  const statements: readonly JsonSpot[] = [
    ...spotsIn(plan, 'commitments[].statement.zh'),
    ...spotsIn(plan, 'summary.zh'),
  ];
  return statements.flatMap((spot) => {
    const run = copiedRun(String(spot.value), text, namesFor(plan, spot));
    return run === null
      ? []
      : [problemAt(plan, spot, `repeats the source: "${run}"`, 'our own wording of it')];
  });
}

function namesFor(plan: DataFile, statement: JsonSpot): readonly string[] {
  const commitment = statement.path.replace(/\.statement.*/, '');
  return spotsIn(plan, 'commitments[].projects[].name.zh')
    .filter((spot) => spot.path.startsWith(`${commitment}.`))
    .map((spot) => String(spot.value));
}
