// A list of names made short enough to be said.
import type { Words } from '~/words/zh';

/** The first names, joined; where there are more, it says so. */
export function firstNames(names: readonly string[], shown: number, words: Words): string {
  const joined = names.slice(0, shown).join(words.listJoin);
  return names.length > shown ? words.exhibits.andOthers(joined) : joined;
}
