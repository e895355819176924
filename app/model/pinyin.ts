// How Chinese characters are read, from a small table made while building; polyphones go by what stands beside them.

/**
 * The table: characters by their usual reading, and the readings of polyphones by context.
 *
 * Readings are Hanyu Pinyin without tones, ü written v as on keyboards (绿 lv), all letters lower case.
 */
export interface Readings {
  /** `{"di": "低底"}`: every character stands once. */
  readonly usual: Readonly<Record<string, string>>;
  /** `{"岛都市": "du"}`: the key is one character before, the character, one after. */
  readonly inContext: Readonly<Record<string, string>>;
}

/** What a text is read as, one entry a code point; undefined for what is no Chinese character. */
export type Syllables = readonly (string | undefined)[];

const usualReadings = new WeakMap<Readings, ReadonlyMap<string, string>>();

function usualOf(readings: Readings): ReadonlyMap<string, string> {
  const known = usualReadings.get(readings);
  if (known) return known;
  const usual = new Map(
    Object.entries(readings.usual).flatMap(([syllable, characters]) =>
      [...characters].map((character) => [character, syllable] as const),
    ),
  );
  usualReadings.set(readings, usual);
  return usual;
}

/** The key of a character's context: between its neighbours, `^` and `$` at the ends of the text. */
export function contextOf(characters: readonly string[], index: number): string {
  return `${characters[index - 1] ?? '^'}${characters[index] ?? ''}${characters[index + 1] ?? '$'}`;
}

/**
 * Reads a text character by character.
 *
 * @returns syllables such as `di`, `lv`; undefined for other characters and for Chinese ones the table lacks
 */
export function syllablesOf(readings: Readings, text: string): Syllables {
  const usual = usualOf(readings);
  const characters = [...text];
  return characters.map((character, index) => {
    const syllable = usual.get(character);
    if (syllable === undefined) return undefined;
    return readings.inContext[contextOf(characters, index)] ?? syllable;
  });
}

/** A table that reads nothing, for when search by sound is not wanted. */
export const noReadings: Readings = { usual: {}, inContext: {} };
