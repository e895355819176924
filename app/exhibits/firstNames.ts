// A list of names made short enough to be said.
import { textWidth } from '~/charts/textWidth';
import type { Words } from '~/words/zh';

/** What a line holds, in ems; fewer names are told where they are long. */
const longest = 42;

/** The first names, joined; where there are more, it says so. */
export function firstNames(names: readonly string[], shown: number, words: Words): string {
  const told = names.slice(0, shown);
  const joined = told.join(words.listJoin);
  if (textWidth(joined, 1) > longest && told.length > 1)
    return firstNames(names, told.length - 1, words);
  return names.length > shown ? words.exhibits.andOthers(joined) : joined;
}
