// How a map and its legend share a figure: beside the coast where there is sea enough, else above the map.
import type { Box, Size } from '~/model/geometryShape';
import type { LegendLayout } from './legendLayout';

export interface RegionLayout {
  readonly map: { readonly x: number; readonly y: number };
  /** Units of the figure to one unit of the drawn region. */
  readonly scale: number;
  readonly legend: { readonly x: number; readonly y: number; readonly layout: LegendLayout };
}

interface RegionParts {
  /** The drawn region without legend, in its own units. */
  readonly region: Size;
  /** What the legend must keep clear of, in the same units. */
  readonly taken: readonly Box[];
  /** The legend as a column, and as lines of the given width. */
  readonly column: LegendLayout;
  readonly lines: LegendLayout;
}

/** Beside the map no smaller than this part of its full size, else the legend goes above it. */
const smallestBeside = 0.8;

/**
 * The largest map that leaves its legend room, both centred in the figure.
 *
 * @param room of the figure
 * @param gap between map and legend, in units of the figure
 */
export function regionLayout(parts: RegionParts, room: Size, gap: number): RegionLayout {
  const full = Math.min(room.height / parts.region.height, room.width / parts.region.width);
  for (let scale = full; scale >= full * smallestBeside; scale *= 0.98) {
    const beside = besideLayout(parts, room, gap, scale);
    if (beside) return beside;
  }
  const { region, lines } = parts;
  const height = Math.max(0, room.height - lines.height - gap);
  const scale = Math.min(height / region.height, room.width / region.width);
  const y = (height - region.height * scale) / 2;
  return {
    map: { x: (room.width - region.width * scale) / 2, y: y + lines.height + gap },
    scale,
    legend: { x: (room.width - lines.width) / 2, y, layout: lines },
  };
}

/** The legend in the upper right, left of which nothing is drawn as far down as it reaches. */
function besideLayout(
  { region, taken, column }: RegionParts,
  room: Size,
  gap: number,
  scale: number,
): RegionLayout | null {
  if (column.height > room.height) return null;
  const reach = (column.height + gap) / scale;
  const beside = taken.filter((box) => box.y < reach);
  const coast = Math.max(0, ...beside.map((box) => box.x + box.width)) * scale;
  const width = Math.max(region.width * scale, coast + gap + column.width);
  if (width > room.width) return null;
  const x = (room.width - width) / 2;
  const y = (room.height - region.height * scale) / 2;
  // As far from the coast as the map is wide: under the edge of the inset where that reaches so far.
  const legendX = Math.max(coast + gap, region.width * scale - column.width);
  return {
    map: { x, y },
    scale,
    legend: { x: x + Math.min(legendX, coast + gap * 3), y, layout: column },
  };
}
