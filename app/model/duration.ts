// A span of time as a clock shows it.

/**
 * Writes minutes and seconds, hours where there are any: `00:42`, `1:02:03`.
 *
 * @param milliseconds a negative span counts as none
 */
export function clockText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return [...(hours > 0 ? [String(hours)] : []), two(minutes), two(seconds % 60)].join(':');
}
