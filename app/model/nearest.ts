// The known word that comes nearest to a mistyped one.

/** How many letters must be put in, taken out or changed to turn one word into the other. */
export function editDistance(one: string, other: string): number {
  const letters = [...other];
  let row = Array.from({ length: letters.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    letters.forEach((candidate, column) => {
      const changed = (row[column] ?? 0) + (letter === candidate ? 0 : 1);
      next.push(Math.min(changed, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    });
    row = next;
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
