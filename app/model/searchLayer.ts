// One long text a kind of writing, through which a word is sought in a single pass over all documents.
import type { Readings } from './pinyin';
import { syllablesOf } from './pinyin';
import { foldPinyin, hasHan } from './searchText';

export interface SearchLayer {
  /** The texts of all documents, one after the other, parted by a character no word holds. */
  readonly text: string;
  /** Where each document's text ends in it. */
  readonly ends: Uint32Array;
  /** 1 where a match may begin; null where it may begin anywhere. */
  readonly starts: Uint8Array | null;
}

/** Signs that are not spoken and part nothing. */
export const passedOver = /[、·•“”"'()《》「」%.+-]/u;
/** Parts the fields of a document. */
const between = '\n';

/** A layer of texts as they are. */
export function plainLayer(texts: readonly string[]): SearchLayer {
  return { ...joined(texts), starts: null };
}

/** Letters with the places where a syllable begins. */
export interface Spelled {
  readonly letters: string;
  readonly starts: readonly number[];
}

/** A layer of pinyin, in which a match begins only with a syllable. */
export function spelledLayer(texts: readonly Spelled[]): SearchLayer {
  const { text, ends } = joined(texts.map(({ letters }) => letters));
  const starts = new Uint8Array(text.length);
  texts.forEach((spelled, index) => {
    const offset = index === 0 ? 0 : (ends[index - 1] ?? 0);
    for (const start of spelled.starts) starts[offset + start] = 1;
  });
  return { text, ends, starts };
}

function joined(texts: readonly string[]): Pick<SearchLayer, 'text' | 'ends'> {
  const ends = new Uint32Array(texts.length);
  let end = 0;
  texts.forEach((text, index) => {
    end += text.length + between.length;
    ends[index] = end;
  });
  return { text: texts.map((text) => text + between).join(''), ends };
}

/**
 * Marks the documents that hold a word.
 *
 * @param word folded; an empty one is held by nothing
 * @param found gets 1 at the number of every document that holds it
 * @param from the number of the layer's first document
 * @param accepts refuses a place of the text where the match would not count
 */
export function scan(
  layer: SearchLayer,
  word: string,
  found: Uint8Array,
  from: number,
  accepts: (text: string, at: number) => boolean = () => true,
): void {
  if (word === '') return;
  const { text, ends, starts } = layer;
  let document = 0;
  let at = text.indexOf(word);
  while (at >= 0) {
    while ((ends[document] ?? Infinity) <= at) document += 1;
    const isHit = (starts === null || starts[at] === 1) && accepts(text, at);
    if (isHit) found[from + document] = 1;
    at = text.indexOf(word, isHit ? ends[document] : at + 1);
  }
}

/**
 * The syllables of some texts one after the other. Latin letters and digits are spelled as they are (联东U谷
 * liandongugu), signs inside a name are passed over; between texts and sentences there is a break.
 */
export function spell(readings: Readings, texts: readonly string[]): Spelled {
  let letters = '';
  const starts: number[] = [];
  for (const text of texts) {
    if (!hasHan(text)) continue;
    for (const part of spokenParts(readings, text)) {
      if (part === ' ') {
        letters += part;
        continue;
      }
      starts.push(letters.length);
      letters += part;
    }
    letters += ' ';
  }
  return { letters, starts };
}

/** The first letters of the syllables of some texts, those of one text in one piece. */
export function initialsOf(readings: Readings, texts: readonly string[]): string {
  return texts
    .filter(hasHan)
    .map((text) =>
      spokenParts(readings, text)
        .map((part) => part[0] ?? '')
        .join(''),
    )
    .join(' ');
}

/** What is spoken of a folded text, in order: syllables, single letters and digits, and ' ' for a break. */
function spokenParts(readings: Readings, text: string): readonly string[] {
  const characters = [...text];
  return syllablesOf(readings, text).flatMap((syllable, index) => {
    const character = characters[index] ?? '';
    if (syllable !== undefined) return foldPinyin(syllable);
    if (/[a-z0-9]/.test(character)) return character;
    return passedOver.test(character) ? [] : ' ';
  });
}
