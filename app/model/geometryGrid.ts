// The equal-area tile grid: one square a district, as large as the map's box allows.
import type { RegionLayout } from './geometryInput';
import type { Size, Tile } from './geometryShape';

const margin = 24;
const gap = 8;

/** Lays the tiles of a region out in the middle of a box, in its units. */
export function gridOf(region: RegionLayout, viewBox: Size): Tile[] {
  const columns = region.districts.map(({ tile: [column] }) => column);
  const rows = region.districts.map(({ tile: [, row] }) => row);
  const left = Math.min(...columns);
  const top = Math.min(...rows);
  const across = Math.max(...columns) - left + 1;
  const down = Math.max(...rows) - top + 1;
  const step = Math.floor(
    Math.min((viewBox.width - 2 * margin) / across, (viewBox.height - 2 * margin) / down),
  );
  const size = step - gap;
  const startX = (viewBox.width - across * step + gap) / 2;
  const startY = (viewBox.height - down * step + gap) / 2;
  return region.districts.map(({ id, tile: [column, row] }) => {
    const x = startX + (column - left) * step;
    const y = startY + (row - top) * step;
    return { id, x, y, size, label: [x + size / 2, y + size / 2] };
  });
}
