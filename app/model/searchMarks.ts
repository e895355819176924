// Which parts of a text a query met, so that they can be marked: by writing, else by the sound of its characters.
import { syllablesOf, type Readings } from './pinyin';
import { passedOver } from './searchLayer';
import {
  foldPinyin,
  foldText,
  isLatin,
  isWordStart,
  pinyinLetters,
  withoutSigns,
} from './searchText';

/** A piece of a text, in order; together the pieces are the text. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/**
 * Cuts a text where the words of a query met it.
 *
 * @param words folded words, as `search` gives them back
 */
export function markPieces(
  readings: Readings,
  text: string,
  words: readonly string[],
): readonly Piece[] {
  const characters = [...text];
  const marked = characters.map(() => false);
  for (const word of words) {
    const spans = writtenSpans(characters, word);
    const heard = spans.length > 0 ? spans : soundSpans(readings, text, word);
    for (const [start, end] of heard) marked.fill(true, start, end);
  }
  const pieces: { text: string; isMarked: boolean }[] = [];
  characters.forEach((character, index) => {
    const isMarked = marked[index] ?? false;
    const last = pieces.at(-1);
    if (last?.isMarked === isMarked) last.text += character;
    else pieces.push({ text: character, isMarked });
  });
  return pieces;
}

/** Tells whether the words of a query can be marked in a text. */
export function isMet(readings: Readings, text: string, words: readonly string[]): boolean {
  return markPieces(readings, text, words).some((piece) => piece.isMarked);
}

type Span = readonly [start: number, end: number];

/** Where the folded characters spell the word; signs inside a name do not stand in the way. */
function writtenSpans(characters: readonly string[], word: string): readonly Span[] {
  let letters = '';
  const owners: number[] = [];
  characters.forEach((character, index) => {
    const folded = /\s/.test(character) ? ' ' : withoutSigns(foldText(character)).replace(',', '');
    letters += folded;
    for (let count = folded.length; count > 0; count -= 1) owners.push(index);
  });
  const spans: Span[] = [];
  for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + word.length)) {
    const [first = 0, last = 0] = [owners[at], owners[at + word.length - 1]];
    const isInside = isLatin(word) && word.length < 4 && !isWordStart(letters, at);
    if (!isInside) spans.push([first, last + 1]);
  }
  return spans;
}

/** Every place where the characters sound like the word; else the first where they begin with its letters. */
function soundSpans(readings: Readings, text: string, word: string): readonly Span[] {
  if (!isLatin(word) || word.length < 2) return [];
  const letters = pinyinLetters(word);
  const characters = [...text];
  const syllables = syllablesOf(readings, text).map((syllable, index) =>
    syllable === undefined ? spokenSign(characters[index] ?? '') : foldPinyin(syllable),
  );
  const spans = (isShort: boolean) =>
    [...syllables.keys()].flatMap((start): readonly Span[] => {
      const end = syllables[start] === '' ? 0 : heardUntil(syllables, start, letters, isShort);
      return end > start ? [[start, end]] : [];
    });
  const full = spans(false);
  return full.length > 0 ? full : spans(true).slice(0, 1);
}

/** Letters and digits are spoken as they are, signs inside a name are passed over, others are a break. */
function spokenSign(character: string): string | null {
  const folded = foldText(character);
  if (/^[a-z0-9]$/.test(folded)) return folded;
  return passedOver.test(character) ? '' : null;
}

/** The end of the run of syllables that spells the letters; 0 when none does. */
function heardUntil(
  syllables: readonly (string | null)[],
  start: number,
  letters: string,
  isShort: boolean,
): number {
  let rest = letters;
  for (let index = start; index < syllables.length; index += 1) {
    const syllable = syllables[index];
    if (syllable == null) return 0;
    const part = isShort ? syllable.slice(0, 1) : syllable;
    if (part !== '' && part.startsWith(rest)) return index + 1;
    if (!rest.startsWith(part)) return 0;
    rest = rest.slice(part.length);
  }
  return 0;
}
