// A tile of the grid as a path, so that tiles and districts are drawn by the same code.
import type { Tile } from '~/model/geometryShape';

export function tilePath({ x, y, size }: Pick<Tile, 'x' | 'y' | 'size'>): string {
  return `M${x} ${y}h${size}v${size}h${-size}Z`;
}
