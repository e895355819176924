// Native charts on slides: horizontal bars whose labels keep the operator even when a number is edited.
import type PptxGenJS from 'pptxgenjs';
import type { NativeChart } from '~/exhibits/exhibit';
import type { Words } from '~/words/zh';
import { colours } from './look';
import { typeOf, type Box } from './slideFrame';
import type { Language } from '~/model/text';

/** Formats of the labels of one chart: one list a series, one entry a category. */
export type LabelFormats = readonly (readonly string[])[];

/** Charts beside one another on a page, at most. */
const chartsAPage = 6;

/** What cannot be told apart by eye any more goes to another page. */
export function chartPages(charts: readonly NativeChart[]): readonly (readonly NativeChart[])[] {
  const count = Math.ceil(charts.length / chartsAPage);
  const size = Math.ceil(charts.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) =>
    charts.slice(index * size, (index + 1) * size),
  );
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

/**
 * Adds a chart that can be edited. A district without a number keeps its place, empty, and its name says
 * why: absent is never zero.
 *
 * @param token a format code by which the labels of the chart are found again when the file is mended
 * @returns the formats of its labels
 */
export function addChart(
  slide: PptxGenJS.Slide,
  chart: NativeChart,
  box: Box,
  { language, words, token }: { language: Language; words: Words; token: string },
): LabelFormats {
  const { fontFace, lang } = typeOf(language);
  const heading = chart.unit === '' ? chart.title : `${chart.title}（${chart.unit}）`;
  const isSmall = box.h < 3;
  slide.addText(language === 'zh' ? heading : heading.replace('（', ' (').replace('）', ')'), {
    ...typeOf(language),
    x: box.x,
    y: box.y,
    w: box.w,
    h: 0.3,
    fontSize: isSmall ? 12 : 14,
    bold: true,
    color: colours.ink2,
    valign: 'middle',
  });
  const labels = chart.values.map(({ category, value, text }) =>
    value === null ? `${category}　${text || words.exports.silent}` : category,
  );
  const hasBefore = chart.values.some(({ before }) => before !== null);
  // The library types its values as numbers, yet leaves out what is not one.
  const numbers = (values: readonly (number | null)[]) =>
    values.map((value) => value ?? Number.NaN);
  const series = [
    { name: chart.title, labels, values: numbers(chart.values.map(({ value }) => value)) },
    ...(hasBefore
      ? [
          {
            name: words.exports.previous,
            labels,
            values: numbers(chart.values.map(({ before }) => before)),
          },
        ]
      : []),
  ];
  const size = isSmall ? 10.5 : 13;
  slide.addChart('bar', series, {
    x: box.x,
    y: box.y + 0.3,
    w: box.w,
    h: box.h - 0.3,
    altText: `${heading}：${chart.values.map(({ category, text }) => `${category} ${text}`).join('；')}`,
    barDir: 'bar',
    barGapWidthPct: hasBefore ? 45 : 60,
    barOverlapPct: 0,
    chartColors: [colours.seaDeep, 'A3CBD1'],
    catAxisLabelFontFace: fontFace,
    catAxisLabelFontSize: size,
    catAxisLabelColor: colours.ink,
    catAxisLineShow: true,
    catAxisMajorTickMark: 'none',
    valAxisHidden: true,
    valAxisLineShow: false,
    valAxisLabelFontFace: fontFace,
    ...(chart.values.every(({ value, before }) => (value ?? 0) >= 0 && (before ?? 0) >= 0) && {
      valAxisMinVal: 0,
    }),
    valGridLine: { style: 'none' },
    catGridLine: { style: 'none' },
    showValue: true,
    dataLabelPosition: 'outEnd',
    dataLabelFontFace: fontFace,
    dataLabelFontSize: size,
    dataLabelColor: colours.ink,
    dataLabelFontBold: true,
    dataLabelFormatCode: token,
    showLegend: hasBefore,
    legendPos: 'b',
    legendFontFace: fontFace,
    legendFontSize: 10.5,
    legendColor: colours.ink2,
    lang,
    displayBlanksAs: 'gap',
  });
  return [
    chart.values.map(({ value, text }) => formatCode(value, text)),
    ...(hasBefore ? [chart.values.map(({ before }) => formatCode(before, ''))] : []),
  ];
}

/**
 * The code that writes a number as its text does: "≥5.5%" becomes `"≥"0.0"%"`, so the sign and the unit
 * stay when the number is edited. Where the text writes the number otherwise, it stands as it is.
 */
export function formatCode(value: number | null, text: string): string {
  if (value === null) return 'General';
  const digits = String(value);
  const [, decimals = ''] = digits.split('.');
  const pattern = decimals === '' ? '0' : `0.${'0'.repeat(decimals.length)}`;
  if (text === '') return pattern;
  const at = text.indexOf(digits);
  const quoted = (piece: string) => (piece === '' ? '' : `"${piece.replaceAll('"', '')}"`);
  // Below zero the sign of the number would come before all else: -≥3%.
  if (at < 0 || value < 0) return quoted(text);
  return `${quoted(text.slice(0, at))}${pattern}${quoted(text.slice(at + digits.length))}`;
}
