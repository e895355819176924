// Entries of a key or legend in lines, as many beside one another as there is room for.

export interface FlowPlace {
  readonly x: number;
  /** From 0. */
  readonly line: number;
}

export interface Flow {
  /** One an entry, in order. */
  readonly places: readonly FlowPlace[];
  readonly lines: number;
  /** Width of the longest line. */
  readonly width: number;
}

/**
 * Places entries from left to right and starts a new line where the next has no room.
 *
 * @param widths of the entries, in any unit that `room` and `gap` share
 */
export function flowItems(widths: readonly number[], room: number, gap: number): Flow {
  let x = 0;
  let line = 0;
  let width = 0;
  const places = widths.map((own) => {
    if (x > 0 && x + own > room) {
      x = 0;
      line += 1;
    }
    const place = { x, line };
    width = Math.max(width, x + own);
    x += own + gap;
    return place;
  });
  return { places, lines: widths.length === 0 ? 0 : line + 1, width };
}
