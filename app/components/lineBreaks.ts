// Breaks a title into at most two lines of like length, between words and best after a colon or a comma.
import { textWidth } from '~/charts/textWidth';

const boldness = 1.06;
/** The thin gap set between Chinese and Latin letters or digits, in ems. */
const thinGap = 0.14;

/** Estimates the width of a line with its thin gaps; units as those of the size. */
export function lineWidth(text: string, size: number, isBold = false): number {
  const joints =
    text.match(/(?<=[㐀-鿿])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[㐀-鿿])/gu)?.length ?? 0;
  return (textWidth(text, size) + joints * thinGap * size) * (isBold ? boldness : 1);
}

/**
 * The lines of a title at a size.
 *
 * @returns one or two lines whose texts make up the title; null where two lines have no room for it
 */
export function titleLines(title: string, size: number, width: number): readonly string[] | null {
  const fits = (text: string) => lineWidth(text.trimEnd(), size, true) <= width;
  if (fits(title)) return [title];
  const breaks = wordEnds(title)
    .map((end) => [title.slice(0, end), title.slice(end)] as const)
    .filter(([first, second]) => fits(first) && fits(second));
  let best: { readonly lines: readonly string[]; readonly cost: number } | null = null;
  for (const [first, second] of breaks) {
    const gap = lineWidth(first, size, true) - lineWidth(second, size, true);
    // A joint of the sentence is worth half a line of unevenness, but never a word alone on a line.
    const cost = Math.abs(gap) - (/[：，；。:,;]\s*$/u.test(first) ? width / 2 : 0);
    if (!best || cost < best.cost) best = { lines: [first, second], cost };
  }
  return best?.lines ?? null;
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
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  return [...segmenter.segment(text)]
    .map(({ index }) => index)
    .filter((index) => index > 0)
    .filter((index) => {
      const [before, after] = [text.charAt(index - 1), text.charAt(index)];
      if (/[\s，。；：！？、）”》」』％%,.;:!?)\]’]/u.test(after)) return false;
      if (/[（“《「『([‘≥≤≈¶]/u.test(before)) return false;
      // A value is never broken from its unit, nor a count from what is counted.
      return !/\d\s?$/.test(text.slice(0, index));
    });
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
