// How a map and its legend share a figure: beside the coast where there is sea enough, else above the map.
import type { Box, Size } from '~/model/geometryShape';
import type { LegendLayout } from './legendLayout';

export interface RegionLayout {
  readonly map: { readonly x: number; readonly y: number };
  /** Units of the figure to one unit of the drawn region. */
  readonly scale: number;
  readonly legend: { readonly x: number; readonly y: number; readonly layout: LegendLayout };
  /** The inset's frame, as large as there is room for beside map and legend. */
  readonly inset: Box | null;
}

interface RegionParts {
  /** The drawn region without legend, in its own units. */
  readonly region: Size;
  /** Boxes around the districts, in the same units. */
  readonly taken: readonly Box[];
  /** The frame of the inset; null where there is none. */
  readonly inset: Box | null;
  /** The legend as a column, the widest first, and as lines of the width of the figure. */
  readonly columns: readonly LegendLayout[];
  readonly lines: LegendLayout;
}

/** The map is made smaller by so much from try to try, and by no more than this in all. */
const scaleStep = 0.98;
const smallestBeside = 0.5;

/**
 * The largest map that leaves its legend room, beside it or above it, both centred in the figure.
 *
 * @param room of the figure
 * @param gap between map and legend, in units of the figure
 */
export function regionLayout(parts: RegionParts, room: Size, gap: number): RegionLayout {
  const { region, lines, inset } = parts;
  const full = Math.min(room.height / region.height, room.width / region.width);
  const height = Math.max(0, room.height - lines.height - gap);
  const scale = Math.min(height / region.height, room.width / region.width);
  // Beside the map the legend is nearer to it, so it stands above only where that is plainly larger.
  const least = Math.min(full * 0.8, Math.max(scale, full * smallestBeside));
  for (let tried = full; tried >= least; tried *= scaleStep) {
    for (const column of parts.columns) {
      const beside = besideLayout({ ...parts, column }, room, gap, tried);
      if (beside) return beside;
    }
  }
  const y = (height - region.height * scale) / 2;
  return {
    map: { x: (room.width - region.width * scale) / 2, y: y + lines.height + gap },
    scale,
    legend: { x: (room.width - lines.width) / 2, y, layout: lines },
    inset,
  };
}

/** The legend in the upper right, left of which nothing is drawn as far down as it reaches. */
function besideLayout(
  parts: RegionParts & { readonly column: LegendLayout },
  room: Size,
  gap: number,
  scale: number,
) {
  const { region, taken, column } = parts;
  if (column.height > room.height) return null;
  const reach = (column.height + gap) / scale;
  const boxes = parts.inset ? [...taken, parts.inset] : taken;
  const coast = Math.max(
    0,
    ...boxes.filter((box) => box.y < reach).map((box) => box.x + box.width),
  );
  const legendX = coast + gap / scale;
  const used = Math.max(region.width, legendX + column.width / scale);
  if (used * scale > room.width) return null;
  const legend = { x: legendX, y: 0, width: column.width / scale, height: reach };
  const inset = parts.inset && largestInset(parts.inset, [...taken, legend], room.width / scale);
  const width = Math.max(used, inset ? inset.x + inset.width : 0) * scale;
  const x = (room.width - width) / 2;
  const y = (room.height - region.height * scale) / 2;
  return {
    map: { x, y },
    scale,
    legend: { x: x + legendX * scale, y, layout: column },
    inset,
  };
}

/** Most that an inset is enlarged, and by how much less the next try is. */
const largestEnlarging = 1.5;
const enlargingStep = 0.05;

/** The inset grown to the right and upwards, moved to the right of what it would cover. */
function largestInset(frame: Box, taken: readonly Box[], width: number): Box {
  const bottom = frame.y + frame.height;
  for (let factor = largestEnlarging; factor > 1; factor -= enlargingStep) {
    const size = { width: frame.width * factor, height: frame.height * factor };
    const y = bottom - size.height;
    const beside = taken.filter((box) => box.y < bottom && y < box.y + box.height);
    // What begins to the right of the inset's own place, such as the legend, is no coast to move past.
    const coasts = beside.filter((box) => box.x < frame.x).map((box) => box.x + box.width);
    const x = Math.max(frame.x, ...coasts.map((coast) => coast + 14));
    const isFree = beside.every((box) => box.x + box.width <= x || x + size.width <= box.x);
    if (y >= 0 && isFree && x + size.width <= width) return { x, y, ...size };
  }
  return frame;
}
