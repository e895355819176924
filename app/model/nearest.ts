// The known word that comes nearest to a mistyped one.
import { foldText } from './searchText';

/** How many letters must be put in, taken out, changed or swapped with the next to turn one word into the other. */
export function editDistance(one: string, other: string): number {
  const [from, to] = [[...one], [...other]];
  let before: number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of from.entries()) {
    const next = [index + 1];
    to.forEach((candidate, column) => {
      const changed = (row[column] ?? 0) + (letter === candidate ? 0 : 1);
      const isSwap = letter === to[column - 1] && candidate === from[index - 1];
      const swapped = isSwap ? (before[column - 1] ?? 0) + 1 : changed;
      const [without, within] = [(row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1];
      next.push(Math.min(changed, swapped, without, within));
    });
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}

/** The nearest known word; undefined when none comes near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = Math.floor([...word].length * 0.4);
  const ranked = known
    .map((candidate) => ({ candidate, distance: distanceTo(word, candidate) }))
    .toSorted((one, other) => one.distance - other.distance);
  return ranked.find(({ distance }) => distance <= limit)?.candidate;
}

/** A word that is a whole part of the other was cut short rather than mistyped. */
function distanceTo(word: string, candidate: string): number {
  const [one, other] = [word.toLowerCase(), candidate.toLowerCase()];
  const isPart = one.length > 2 && other.length > 2 && (one.includes(other) || other.includes(one));
  return isPart ? 1 : editDistance(one, other);
}

/** Says what would be right instead of an unknown word: the nearest, else all when they are few. */
export function suggestion(word: unknown, known: readonly string[], otherwise: string): string {
  const near = typeof word === 'string' ? nearest(word, known) : undefined;
  if (near !== undefined) return `did you mean "${near}"?`;
  return known.length > 0 && known.length <= 24 ? `one of ${known.join(', ')}` : otherwise;
}

/** A thing with everything it may be called: its id, its names in every language, its aliases. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** An entry and how far the word is from the nearest of its names: 0 the same, 1 nothing in common. */
export interface Near<Entry> {
  readonly entry: Entry;
  readonly difference: number;
}

/** From here on two words have too little in common for one to be meant by the other. */
const unlike = 0.5;
/** Entries this much farther than the nearest are left out: they would only blur the answer. */
const margin = 0.2;

/** The entries a word may have been meant for, the nearest first; none when nothing comes near. */
export function nearestNamed<Entry extends Named>(
  word: string,
  entries: readonly Entry[],
  limit = 3,
): readonly Near<Entry>[] {
  const sought = letters(word);
  const near = entries
    .map((entry) => ({
      entry,
      difference: Math.min(...entry.names.map((name) => differenceOf(sought, letters(name)))),
    }))
    .filter(({ difference }) => difference <= unlike)
    .toSorted((one, other) => one.difference - other.difference);
  const best = near[0]?.difference ?? 0;
  return near.filter(({ difference }) => difference <= best + margin).slice(0, limit);
}

/** Case, width, blanks and hyphens say nothing about what was meant. */
function letters(word: string): string {
  return foldText(word).replace(/[\s\p{P}]/gu, '');
}

function differenceOf(one: string, other: string): number {
  if (one === other) return 0;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  // Two Chinese characters make a word, two Latin letters stand in almost any.
  const isWord = short.length >= (/\p{Script=Han}/u.test(short) ? 2 : 3);
  if (isWord && long.includes(short)) return 0.1 + 0.3 * (1 - short.length / long.length);
  return editDistance(one, other) / Math.max([...long].length, 1);
}
