// Where a district's label stands and how much room it has there.
import polylabel from 'polylabel';
import { areaOf, crossingsAt, largestPolygonOf, pathOf, type Ring } from './geometryRings';
import type { DistrictShape, Point } from './geometryShape';

/** A short name over a value, at the size both are set in on the map; a small district gets one line. */
const twoLines = { width: 60, height: 34 };
const lineHeight = 17;

type Label = Pick<DistrictShape, 'label' | 'labelWidth'>;

/** Finishes a district from its rings: path, label and area. */
export function shapeOf(id: string, rings: readonly Ring[]): DistrictShape {
  const polygon = largestPolygonOf(rings);
  const middle = middleOf(polygon);
  const isSmall = middle.labelWidth < twoLines.width;
  return {
    id,
    path: pathOf(rings),
    isSmall,
    ...(isSmall ? widestLineIn(polygon, middle) : middle),
    area: Math.round(areaOf(rings)),
  };
}

/**
 * The pole of inaccessibility, sought for a label instead of a circle: the polygon is stretched until
 * the label would be a square, so that a wide place beats a tall one.
 */
function middleOf(polygon: readonly Ring[]): Label {
  const stretch = twoLines.width / twoLines.height;
  const stretched = polygon.map((ring) => ring.map(([x, y]) => [x, y * stretch]));
  const [x, y] = polylabel(stretched, 0.5);
  const label: Point = [Math.round(x * 10) / 10, Math.round((y / stretch) * 10) / 10];
  return { label, labelWidth: roomAt(label[0], rowsAt(polygon, label[1], twoLines.height)) };
}

/** In a narrow strip no pole finds the longest line, so every place is tried; strips are small. */
function widestLineIn(polygon: readonly Ring[], { label }: Label): Label {
  let widest: Label = { label, labelWidth: 0 };
  const points = polygon.flat();
  const [left, right] = extentOf(points.map(([x]) => x));
  const [top, bottom] = extentOf(points.map(([, y]) => y));
  for (let y = top; y <= bottom; y += 1) {
    const rows = rowsAt(polygon, y, lineHeight);
    for (let x = left; x <= right; x += 1) {
      const labelWidth = roomAt(x, rows);
      if (labelWidth > widest.labelWidth) widest = { label: [x, y], labelWidth };
    }
  }
  return widest;
}

function extentOf(values: readonly number[]): [number, number] {
  return [Math.ceil(Math.min(...values)), Math.floor(Math.max(...values))];
}

/** Where the outline crosses each row of a label whose middle is at `y`. */
function rowsAt(polygon: readonly Ring[], y: number, height: number): number[][] {
  return Array.from({ length: height + 1 }, (_, row) => crossingsAt(polygon, y - height / 2 + row));
}

/** The width open to a label centred on `x`: twice the nearest crossing on any of its rows. */
function roomAt(x: number, rows: readonly (readonly number[])[]): number {
  const isWithin = rows.every((row) => row.filter((crossing) => crossing < x).length % 2 === 1);
  const nearest = Math.min(...rows.flat().map((crossing) => Math.abs(crossing - x)));
  return isWithin ? Math.floor(nearest * 2) : 0;
}
