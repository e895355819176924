// Which lines of a label a district has room for, and how large they can be set.
import type { DistrictShape, Point } from '~/model/geometryShape';
import type { CalloutRoom } from './callouts';
import { labelSpot } from './labelSpot';
import { textWidth } from './textWidth';

/** The room for a label, in units of the picture. */
export interface LabelRoom {
  readonly width: number;
  readonly height: number;
}

interface LabelLine {
  readonly text: string;
  readonly isName: boolean;
}

export interface Label {
  /** Size of the type in units of the scale it was asked for: pixels on screen, units of a figure. */
  readonly size: number;
  readonly lines: readonly LabelLine[];
}

/** How large a picture sets its labels. */
export interface LabelScale {
  /** Units of the drawn region to one pixel of the screen, or to one unit of a figure. */
  readonly units: number;
  /** Sizes of type tried, the larger first, in those pixels or units. */
  readonly sizes: readonly number[];
  /**
   * Given where type is large beside the districts: each label is then moved to where it has room,
   * and a value without room stands outside.
   */
  readonly outside?: CalloutRoom;
}

/** Sizes on screen, in pixels. */
export const screenSizes = [14, 12];
export const lineHeight = 1.22;

/** The room of a district's shape; large ones have more height than the two lines they were measured for. */
function shapeRoom(shape: DistrictShape): LabelRoom {
  const measured = shape.isSmall ? 17 : 34;
  return { width: shape.labelWidth, height: Math.max(measured, 0.35 * Math.sqrt(shape.area)) };
}

/**
 * The name, broken in two where it is too wide, then the value; no lines where nothing fits.
 *
 * @param room in units of the drawn region
 */
export function labelOf(name: string, value: string, room: LabelRoom, scale: LabelScale): Label {
  const { units, sizes } = scale;
  for (const size of sizes) {
    const fits = (text: string) => textWidth(text, size) * units <= room.width;
    // Coasts are ragged and letters are not boxes, so a quarter more than the measured height is safe.
    const count = Math.floor((room.height * 1.25) / (size * lineHeight * units));
    // Names are set bold, which is a little wider.
    const fitsBold = (text: string) => textWidth(text, size) * 1.06 * units <= room.width;
    const names = fitsBold(name) ? [name] : halves(name);
    if (names.length > count || !names.every(fitsBold)) continue;
    const lines = names.map((text) => ({ text, isName: true }));
    const hasValue = value !== '' && fits(value) && names.length < count;
    return { size, lines: hasValue ? [...lines, { text: value, isName: false }] : lines };
  }
  return { size: sizes.at(-1) ?? 0, lines: [] };
}

export interface PlacedLabel extends Label {
  /** The middle of the label, in units of the drawn region. */
  readonly at: Point;
}

/** The label of a district and where it stands. */
export function placeLabel(
  shape: DistrictShape,
  { name, value }: { readonly name: string; readonly value: string },
  scale: LabelScale,
): PlacedLabel {
  const usual = { ...labelOf(name, value, shapeRoom(shape), scale), at: shape.label };
  return scale.outside ? (searchLabel(shape, name, value, scale) ?? usual) : usual;
}

/** Name and value where both have room anywhere in the district, else the name alone. */
function searchLabel(
  shape: DistrictShape,
  name: string,
  value: string,
  { sizes, units }: LabelScale,
): PlacedLabel | null {
  const names = [[name], halves(name)].map((texts) =>
    texts.map((text) => ({ text, isName: true })),
  );
  const withValue = names.map((lines) => [...lines, { text: value, isName: false }]);
  for (const lines of value === '' ? names : [...withValue, ...names]) {
    for (const size of sizes) {
      const boxes = lines.map(({ text, isName }, index) => ({
        width: textWidth(text, size) * (isName ? 1.06 : 1) * units,
        // Letters fill about this much of the size of their type.
        height: size * 0.8 * units,
        offset: (index - (lines.length - 1) / 2) * size * lineHeight * units,
      }));
      const at = labelSpot(shape.path, boxes, shape.label);
      if (at) return { size, lines, at };
    }
  }
  return { size: Math.min(...sizes), lines: [], at: shape.label };
}

/** A name in two lines: at a blank, or in the middle of a long Chinese name. */
function halves(name: string): readonly string[] {
  const words = name.split(' ');
  const pieces = words.length > 1 ? words : [...name];
  if (words.length === 1 && (pieces.length < 4 || !/\p{Script=Han}/u.test(name))) return [name];
  const middle = Math.ceil(pieces.length / 2);
  const glue = words.length > 1 ? ' ' : '';
  return [pieces.slice(0, middle).join(glue), pieces.slice(middle).join(glue)];
}
