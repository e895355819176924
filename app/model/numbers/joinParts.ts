// Puts the parts of a printed token together again where a blank or a line's end stands inside it.
import { justBefore } from './characters';

export interface Joined {
  readonly text: string;
  /** Where each character of the joined text, and its end, stood in the text before. */
  readonly places: readonly number[];
  /** Places of the joined text where two parts of a numeral met. */
  readonly seams: readonly number[];
}

const han = /\p{Script=Han}/u;
const numeral = /[\d〇零一二三四五六七八九十百千万亿两点]/;

/**
 * A token is one run of a page, so that a blank in it comes from the line's end or from the typesetter:
 * 一万\n二千户 is 12000 户, 500千 瓦 is 500 千瓦, 1 0家 is 10 家. Running text keeps its blanks, which part
 * paragraphs there. A point that came as 。 or · is a point again.
 *
 * @param folded the token in folded characters
 */
export function joinParts(folded: string): Joined {
  const pointed = folded
    .replace(/(?<=\d)[。·•・](?=\d)/g, '.')
    .replace(/(?<=[〇零一二三四五六七八九十百])·(?=[〇零一二三四五六七八九]+[万亿%成倍个])/g, '点');
  const places: number[] = [];
  const seams: number[] = [];
  let text = '';
  for (let at = 0; at < pointed.length; at += 1) {
    const blank = /^[ \n]+/.exec(pointed.slice(at, at + 8))?.[0] ?? '';
    const next = pointed[at + blank.length] ?? '';
    if (blank !== '' && isInside(text, blank, next)) {
      if (numeral.test(text.at(-1) ?? '') && numeral.test(next)) seams.push(text.length);
      at += blank.length - 1;
    } else {
      places.push(at);
      text += pointed[at] ?? '';
    }
  }
  return { text, places: [...places, pointed.length], seams };
}

/** Tells whether the two sides of a blank are one run. */
function isInside(left: string, blank: string, next: string): boolean {
  const last = left.at(-1) ?? '';
  if (last === '' || next === '') return false;
  if (han.test(last) || han.test(next)) return true;
  if (last === ',') return blank === '\n' && /\d,$/.test(justBefore(left, left.length));
  // A year and a number are two; any other digits beside each other are one number, as no token lists without a sign.
  const isYear = /(?:^|\D)(?:19|20)\d\d$/.test(justBefore(left, left.length));
  return /\d/.test(last) && /\d/.test(next) && !isYear;
}
