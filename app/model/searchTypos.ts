// One slip of a finger is forgiven in Latin letters: what a word that nothing is called may have been meant to be.

/** Shorter words are not guessed at: one letter less and they could be anything. Of three, only two may be swapped. */
const shortest = 3;
/** From this length on a slip in the last letter still leaves enough to go by. */
const telling = 6;
const most = 12;

/** The known words, those of names apart from those that only statements hold. */
export interface Lexicon {
  readonly names: readonly string[];
  readonly statements: readonly string[];
}

/**
 * The beginnings of known words that one letter more, less, other or swapped makes of a word.
 *
 * @param word Latin letters, folded
 * @returns beginnings to look for instead, those of names first, none for a short word
 */
export function nearWords(word: string, lexicon: Lexicon): readonly string[] {
  if (word.length < shortest) return [];
  for (const terms of [lexicon.names, lexicon.statements]) {
    const [whole, begun] = [new Set<string>(), new Set<string>()];
    for (const term of terms) {
      const length = prefixWithinOne(word, term);
      if (length === 0) continue;
      if (length === term.length) whole.add(term);
      else if (isTelling(word, term)) begun.add(term.slice(0, length));
      if (begun.size >= most) break;
    }
    // A whole word is meant rather than the beginning of another.
    const near = new Set(whole.size > 0 ? whole : begun);
    near.delete(word);
    if (near.size > 0) return [...near].slice(0, most);
  }
  return [];
}

/** A short word that agrees with a beginning in all but its last letter agrees with too many: bank, bandaoti. */
function isTelling(word: string, term: string): boolean {
  return word.length >= telling || !term.startsWith(word.slice(0, -1));
}

/**
 * How long a beginning of the term is that differs from the word in one letter at most.
 *
 * @returns the length, or 0 when there is none
 */
export function prefixWithinOne(word: string, term: string): number {
  if (term.length < word.length - 1) return 0;
  let same = 0;
  while (same < word.length && word.charCodeAt(same) === term.charCodeAt(same)) same += 1;
  if (same === word.length) return word.length;
  const goesOn = (from: number, at: number) => term.startsWith(word.slice(from), at);
  // Swapped before changed: of two slips that explain a word, the commoner one is meant.
  const isSwapped = word[same] === term[same + 1] && word[same + 1] === term[same];
  if (isSwapped && goesOn(same + 2, same + 2)) return word.length;
  if (word.length === shortest) return 0;
  if (goesOn(same, same + 1)) return word.length + 1;
  if (goesOn(same + 1, same + 1) && same < term.length) return word.length;
  return goesOn(same + 1, same) ? word.length - 1 : 0;
}
