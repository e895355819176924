// A number as a reader types it into a field: digits of any width, with or without a unit behind it.

/**
 * Reads the number a text begins with.
 *
 * @param text `12`, `１２`, `３．５`, `1,200`, `15 分钟`
 * @returns null where it begins with none
 */
export function typedNumber(text: string): number | null {
  const folded = text.normalize('NFKC').replaceAll('。', '.').trim();
  const [number] = /^\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|^\d*\.?\d+/.exec(folded) ?? [];
  return number === undefined ? null : Number(number.replaceAll(',', ''));
}
