// Finds wording that repeats a source at length.

/** As many Chinese characters in a row as no sentence shares by chance. */
const limit = 20;
const han = /\p{Script=Han}/u;

/**
 * The longest run that a statement shares with a text, when it holds too many Chinese characters.
 *
 * @param names proper names, which cannot be worded otherwise and do not count
 * @returns the run without punctuation, or null
 */
export function copiedRun(
  statement: string,
  text: string,
  names: readonly string[],
): string | null {
  const source = bare(text);
  const letters = [...bare(statement)];
  const own = ownLetters(letters, names.map(bare));
  let longest = { size: limit - 1, run: '' };
  let end = 0;
  for (let start = 0; start < letters.length; start++) {
    // What the text holds from one letter on, it holds from the next: the end never moves back.
    end = Math.max(end, start);
    while (end < letters.length && source.includes(letters.slice(start, end + 1).join(''))) end++;
    const size = own.slice(start, end).filter(Boolean).length;
    if (size > longest.size) longest = { size, run: letters.slice(start, end).join('') };
  }
  return longest.run === '' ? null : longest.run;
}

/** Letters and digits alone: punctuation differs without the wording being different. */
function bare(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** For each letter whether it counts: Chinese, and in none of the names. */
function ownLetters(letters: readonly string[], names: readonly string[]): readonly boolean[] {
  const own = letters.map((letter) => han.test(letter));
  for (const name of names.map((one) => [...one])) {
    for (let start = 0; start + name.length <= letters.length; start++) {
      if (name.every((letter, index) => letter === letters[start + index])) {
        own.fill(false, start, start + name.length);
      }
    }
  }
  return own;
}
