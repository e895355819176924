// Native charts on slides: horizontal bars whose labels keep the operator even when a number is edited.
import type PptxGenJS from 'pptxgenjs';
import { textWidth } from '~/charts/textWidth';
import type { NativeChart } from '~/exhibits/exhibit';
import type { Words } from '~/words/zh';
import { colours } from './look';
import type { LabelFormats } from './office/chartMends';
import { typeOf, type Box } from './slideFrame';
import type { Language } from '~/model/text';

/** Type of the names beside small bars, in points. */
const smallType = 10.5;
/** Charts beside one another on a page, at most; fewer where a name would take three lines, which run into others. */
const chartsAPage = { most: 6, withLongNames: 4 } as const;
/** In points: two lines of what a chart among six leaves to its names. */
const longName = 180;

/** What would be too small to read goes to another page. */
export function chartPages(
  charts: readonly NativeChart[],
  words: Words,
): readonly (readonly NativeChart[])[] {
  const isLong = charts.some(({ values }) =>
    values.some((one) => textWidth(nameOf(one, words), smallType) > longName),
  );
  const most = isLong ? chartsAPage.withLongNames : chartsAPage.most;
  const count = Math.ceil(charts.length / most);
  return Array.from({ length: count }, (_, index) =>
    charts.slice(index * most, (index + 1) * most),
  );
}

/** A category without a number says why beside its name. */
function nameOf({ category, value, text }: NativeChart['values'][number], words: Words): string {
  return value === null ? `${category}　${text || words.exports.silent}` : category;
}

/** Where each of several charts stands in the room. */
export function chartBoxes(count: number, room: Box): readonly Box[] {
  const columns = count <= 1 ? 1 : count <= 4 ? 2 : 3;
  const rows = Math.ceil(count / columns);
  const between = 0.35;
  const w = (room.w - between * (columns - 1)) / columns;
  const h = (room.h - between * (rows - 1) * 0.6) / rows;
  return Array.from({ length: count }, (_, index) => ({
    x: room.x + (index % columns) * (w + between),
    y: room.y + Math.floor(index / columns) * (h + between * 0.6),
    w,
    h,
  }));
}

interface ChartSetting {
  readonly language: Language;
  readonly words: Words;
  /** A format code by which the labels of the chart are found again when the file is mended. */
  readonly token: string;
}

/**
 * Adds a chart that can be edited. A district without a number keeps its place, empty, and its name says
 * why: absent is never zero. Where no district has a number the same is said in writing.
 *
 * @returns the formats of its labels
 */
export function addChart(
  slide: PptxGenJS.Slide,
  chart: NativeChart,
  box: Box,
  { language, words, token }: ChartSetting,
): LabelFormats {
  const { title, unit, values } = chart;
  const isSmall = box.h < 3;
  const size = isSmall ? smallType : 13;
  const heading = unit === '' ? title : words.exports.withUnit(title, unit);
  const look = { fontSize: isSmall ? 12 : 14, bold: true, color: colours.ink2 } as const;
  slide.addText(heading, { ...typeOf(language), ...look, ...box, h: 0.3, valign: 'middle' });
  const under = { ...box, y: box.y + 0.3, h: box.h - 0.3 };
  const labels = values.map((one) => nameOf(one, words));
  if (values.every(({ value }) => value === null)) {
    const list = { fontSize: size, color: colours.ink, valign: 'top', paraSpaceAfter: 4 } as const;
    slide.addText(labels.join('\n'), { ...typeOf(language), ...list, ...under });
    return [];
  }
  // Among many small charts there is no room for a second bar and its legend; the sheet has both.
  const hasBefore = !isSmall && values.some(({ before }) => before !== null);
  const before = { name: words.exports.previous, labels, values: values.map((one) => one.before) };
  const now = { name: title, labels, values: values.map(({ value }) => value) };
  const series = hasBefore ? [now, before] : [now];
  slide.addChart(
    'bar',
    // The library types its values as numbers, yet leaves out what is not one.
    series.map((one) => ({ ...one, values: one.values.map((value) => value ?? Number.NaN) })),
    {
      ...under,
      ...barLook(size, hasBefore, language),
      ...axisRange(series.flatMap((one) => one.values)),
      dataLabelFormatCode: token,
      altText: [heading, ...values.map(({ category, text }) => `${category} ${text}`)].join(
        words.exhibits.pieceJoin,
      ),
    },
  );
  return [
    values.map(({ value, text }) => formatCode(value, text)),
    ...(hasBefore ? [values.map((one) => formatCode(one.before, one.beforeText ?? ''))] : []),
  ];
}

/** From zero to a little beyond the longest bar, where its label stands; left to the program below zero. */
function axisRange(values: readonly (number | null)[]): PptxGenJS.IChartOpts {
  const numbers = values.filter((value) => value !== null);
  const maximum = Math.max(...numbers);
  // Names of categories stand beside bars to the left of zero, not on them.
  if (Math.min(...numbers) < 0) return { catAxisLabelPos: 'low' };
  if (maximum <= 0) return {};
  return { valAxisMinVal: 0, valAxisMaxVal: Number((maximum * 1.25).toPrecision(3)) };
}

function barLook(size: number, hasBefore: boolean, language: Language): PptxGenJS.IChartOpts {
  const { fontFace, lang } = typeOf(language);
  return {
    lang,
    barDir: 'bar',
    barGapWidthPct: hasBefore ? 45 : 80,
    barOverlapPct: 0,
    chartColors: hasBefore ? [colours.seaDeep, colours.seaSoft] : [colours.seaDeep],
    displayBlanksAs: 'gap',
    catAxisLabelFontFace: fontFace,
    catAxisLabelFontSize: size,
    catAxisLabelColor: colours.ink,
    catAxisMajorTickMark: 'none',
    catGridLine: { style: 'none' },
    valAxisHidden: true,
    valAxisLineShow: false,
    valAxisLabelFontFace: fontFace,
    valGridLine: { style: 'none' },
    showValue: true,
    dataLabelPosition: 'outEnd',
    dataLabelFontFace: fontFace,
    dataLabelFontSize: size,
    dataLabelFontBold: true,
    dataLabelColor: colours.ink,
    showLegend: hasBefore,
    legendPos: 'b',
    legendFontFace: fontFace,
    legendFontSize: 10.5,
    legendColor: colours.ink2,
  };
}

/**
 * The code that writes a number as its text does: "≥5.5%" becomes `"≥"0.0"%"`, so the sign and the unit
 * stay when the number is edited. Where the text writes the number otherwise, it stands as it is.
 */
function formatCode(value: number | null, text: string): string {
  if (value === null) return 'General';
  const size = String(Math.abs(value));
  const grouped = Math.abs(value).toLocaleString('en', { maximumFractionDigits: 12 });
  const isGrouped = grouped !== size && text.includes(grouped);
  const [, decimals = ''] = size.split('.');
  const whole = isGrouped ? '#,##0' : '0';
  const pattern = decimals === '' ? whole : `${whole}.${'0'.repeat(decimals.length)}`;
  if (text === '') return pattern;
  const digits = `${value < 0 ? '-' : ''}${isGrouped ? grouped : size}`;
  const at = text.indexOf(digits);
  const quoted = (piece: string) => (piece === '' ? '' : `"${piece.replaceAll('"', '')}"`);
  if (at < 0) return quoted(text);
  const codeAfter = (sign: string) =>
    `${quoted(text.slice(0, at) + sign)}${pattern}${quoted(text.slice(at + digits.length))}`;
  // Below zero the sign of the number would come before all else, -≈3%, unless that has a code of its own.
  return value < 0 ? `${codeAfter('')};${codeAfter('-')}` : codeAfter('');
}
