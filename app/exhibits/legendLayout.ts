// Sizes of a legend drawn inside a figure, in lines or in a column, before anything is drawn.
import { flowItems, type FlowPlace } from '~/charts/itemFlow';
import { balanceText, measureText, widestText } from '~/charts/wrapText';
import { swatchWidth } from '~/charts/FillSwatch';

/** Entries stand this far apart from line to line, in sizes of the type. */
const step = 1.5;
/** Between a swatch and its text, and between entries of a line. */
const swatchGap = 0.5;
const entryGap = 1.4;

interface LegendTexts {
  readonly title: string;
  readonly entries: readonly { readonly text: string }[];
  readonly basis: string;
}

export interface LegendLayout {
  readonly title: readonly string[];
  readonly basis: readonly string[];
  /** One an entry; lines from 0, below the title. */
  readonly places: readonly FlowPlace[];
  readonly width: number;
  readonly height: number;
  /** From the middle of one line to that of the next. */
  readonly step: number;
}

/** Where the text of an entry begins behind its swatch. */
export function legendIndent(type: number): number {
  return swatchWidth(type) + swatchGap * type;
}

/**
 * A legend laid out in the given room.
 *
 * @param form entries under one another, or as many beside one another as there is room for
 */
export function legendLayout(
  legend: LegendTexts,
  form: 'column' | 'lines',
  room: number,
  type: number,
): LegendLayout {
  const title = balanceText(legend.title, room, type, true);
  const basis = legend.basis === '' ? [] : balanceText(legend.basis, room, type);
  const widths = legend.entries.map(({ text }) => legendIndent(type) + measureText(text, type));
  const flow = flowItems(widths, form === 'column' ? 0 : room, entryGap * type);
  const lines = title.length + flow.lines + basis.length;
  return {
    title,
    basis,
    places: flow.places,
    width: Math.max(widestText(title, type, true), flow.width, widestText(basis, type)),
    height: lines * step * type,
    step: step * type,
  };
}
