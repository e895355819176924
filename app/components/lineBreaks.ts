// Breaks a title into at most two lines of like length, between words and best after a colon or a comma.
import { textWidth } from '~/charts/textWidth';

const boldness = 1.06;
/** The thin gap set between Chinese and Latin letters or digits, in ems. */
const thinGap = 0.14;

/** Signs that Chinese faces set a full square wide, in Chinese text. */
const squareSigns = /[“”‘’…—·]/gu;

/** Estimates the width of a line with its thin gaps; units as those of the size. */
export function lineWidth(text: string, size: number, isBold = false): number {
  const joints =
    text.match(/(?<=[㐀-鿿])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[㐀-鿿])/gu)?.length ?? 0;
  const squares = /[㐀-鿿]/u.test(text) ? (text.match(squareSigns)?.length ?? 0) : 0;
  const ems = joints * thinGap + squares * 0.45;
  return (textWidth(text, size) + ems * size) * (isBold ? boldness : 1);
}

export interface TitleLines {
  /** One or two lines whose texts make up the title. */
  readonly lines: readonly string[];
  /** Whether the second line begins where the sentence has a joint, such as after a colon. */
  readonly isJointed: boolean;
}

/**
 * The lines of a title at a size.
 *
 * @returns null where two lines have no room for it
 */
export function titleLines(title: string, size: number, width: number): TitleLines | null {
  const fits = (text: string) => lineWidth(text.trimEnd(), size, true) <= width;
  if (fits(title)) return { lines: [title], isJointed: true };
  let best: (TitleLines & { readonly cost: number }) | null = null;
  for (const end of wordEnds(title)) {
    const lines = [title.slice(0, end), title.slice(end)];
    if (!lines.every(fits)) continue;
    const [first = 0, second = 0] = lines.map((line) => lineWidth(line, size, true));
    const isJointed = /[：，；。·:,;]\s*$/u.test(title.slice(0, end));
    // A joint of the sentence is worth half a line of unevenness.
    const cost = Math.abs(first - second) - (isJointed ? width / 2 : 0);
    if (!best || cost < best.cost) best = { lines, isJointed, cost };
  }
  return best;
}

/** How many lines a running text takes at a width, broken as a browser breaks it. */
export function lineCount(text: string, size: number, width: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of text.match(/[^\s㐀-鿿　-〿＀-￯]+\s*|\s+|./gu) ?? []) {
    const needed = lineWidth(piece.trimEnd(), size);
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    used += lineWidth(piece, size);
  }
  return lines;
}

/** Where a line may end: after each word with the signs that belong to it, before no closing sign. */
function wordEnds(text: string): readonly number[] {
  return wordStarts(text)
    .filter((index) => index > 0)
    .filter((index) => {
      const [before, after] = [text.charAt(index - 1), text.charAt(index)];
      if (/[\s，。；：！？、）”》」』％%,.;:!?)\]’-]/u.test(after)) return false;
      if (/[（“《「『([‘≥≤≈¶-]/u.test(before)) return false;
      // A value is never broken from its unit, nor a count from what is counted.
      return !/\d\s?$/.test(text.slice(0, index));
    });
}

/** Firefox tells words apart since version 125; before, every Chinese character counts as one. */
function wordStarts(text: string): readonly number[] {
  const words =
    'Segmenter' in Intl
      ? [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)]
      : [...text.matchAll(/[㐀-鿿]|[\p{L}\p{N}]+|[^\p{L}\p{N}]/gu)];
  return words.map(({ index }) => index);
}

/**
 * As many cited paragraphs as fit in a width, and how many there are where some are left out.
 *
 * @param paragraphs `¶9 ¶18–20`
 * @param more words for the count of all
 */
export function fittedParagraphs(
  paragraphs: string,
  size: number,
  width: number,
  more: (count: number) => string,
): string {
  if (lineWidth(paragraphs, size) <= width) return paragraphs;
  const runs = paragraphs.split(' ');
  const count = runs.reduce((sum, run) => {
    const [first = 0, last = first] = run.replace('¶', '').split('–').map(Number);
    return sum + last - first + 1;
  }, 0);
  const kept = runs.findLastIndex(
    (_, index) => lineWidth(`${runs.slice(0, index + 1).join(' ')} ${more(count)}`, size) <= width,
  );
  return [...runs.slice(0, kept + 1), more(count)].join(' ');
}
