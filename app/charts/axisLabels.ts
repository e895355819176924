// Which values of a scale are written where not all have room.
import { measureText } from './wrapText';

/**
 * The places of the values to write: every one, or every second, third … so that both ends are among them;
 * the last alone where not even two have room.
 *
 * @param texts of all round values, in order
 * @param length of the scale from the first to the last, in the units of `type`
 */
export function writtenTicks(
  texts: readonly string[],
  length: number,
  type: number,
): ReadonlySet<number> {
  const last = texts.length - 1;
  const widest = Math.max(0, ...texts.map((text) => measureText(text, type)));
  const strides = texts.map((_, index) => index + 1).filter((stride) => last % stride === 0);
  const stride =
    strides.find((one) => (length / last) * one > widest + type * 0.5) ?? Math.max(1, last);
  const ends = [texts[0] ?? '', texts[last] ?? ''].map((text) => measureText(text, type) / 2);
  const needed = ends.reduce((sum, half) => sum + half, type * 0.5);
  if (last > 0 && stride === last && needed > length) return new Set([last]);
  return new Set(texts.flatMap((_, index) => (index % stride === 0 ? [index] : [])));
}
