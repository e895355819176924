// What the writer of slides leaves wrong in charts and in the tables behind them, one mend a fault.
import { tableBehind } from './chartTable';
import type { Mend } from './pack';
import { addChild, childOf, childrenOf, descendants, remove } from './xml';

/** Formats of the labels of one chart: one list a series, one entry a category. */
export type LabelFormats = readonly (readonly string[])[];

export interface ChartSettings {
  /** The face of Chinese. */
  readonly face: string;
  /** The formats of each chart's labels, by the token its labels carry. */
  readonly formats: ReadonlyMap<string, LabelFormats>;
}

const charts = /^ppt\/charts\/chart\d+\.xml$/;

export function chartMends({ face, formats }: ChartSettings) {
  return {
    /** A category without a number has no point, rather than one with an empty number. */
    emptyPoints: {
      parts: charts,
      mend: (root) => {
        for (const cache of descendants(root, 'c:numCache')) {
          for (const point of childrenOf(cache, 'c:pt'))
            if (['', 'NaN'].includes(point.textContent.trim())) remove(point);
        }
      },
    },
    chartFaces: {
      parts: charts,
      mend: (root) => {
        for (const latin of descendants(root, 'a:latin')) {
          const type = latin.parentElement;
          if (type && !childOf(type, 'a:ea'))
            addChild(type, 'a:ea', { typeface: face }, latin.nextSibling);
        }
      },
    },
    /** Categories are read from above, as they are written. */
    firstAbove: {
      parts: charts,
      mend: (root) => {
        for (const axis of descendants(root, 'c:catAx'))
          descendants(axis, 'c:orientation')[0]?.setAttribute('val', 'maxMin');
      },
    },
    /** Every name stands by its bar: programs leave names out where they think them too close. */
    everyCategory: {
      parts: charts,
      mend: (root) => {
        for (const axis of descendants(root, 'c:catAx')) {
          addChild(axis, 'c:tickLblSkip', { val: 1 }, childOf(axis, 'c:noMultiLvlLbl'));
          // LibreOffice shows them all only where they are said to lie level.
          descendants(axis, 'a:bodyPr')[0]?.setAttribute('rot', '0');
        }
      },
    },
    /** The chart names the axes it has; the writer adds one for a depth that bars do not have. */
    axes: {
      parts: charts,
      mend: (root) => {
        const drawn = ['c:catAx', 'c:valAx'].flatMap((name) =>
          descendants(root, name).map((axis) => childOf(axis, 'c:axId')?.getAttribute('val')),
        );
        for (const bars of descendants(root, 'c:barChart')) {
          for (const axis of childrenOf(bars, 'c:axId'))
            if (!drawn.includes(axis.getAttribute('val'))) remove(axis);
        }
      },
    },
    /** Each label gets its own format; those of points and series yet to come show the number as it is. */
    labels: {
      parts: charts,
      mend: (root) => {
        const series = descendants(root, 'c:ser');
        for (const labels of descendants(root, 'c:dLbls')) {
          const format = childOf(labels, 'c:numFmt');
          const codes = formats.get(format?.getAttribute('formatCode') ?? '');
          if (!format || !codes) continue;
          format.setAttribute('formatCode', 'General');
          keepWhole(labels);
          // The last labels of a chart belong to no series, so they have no points.
          const own = series.findIndex((one) => one === labels.parentElement);
          (codes[own] ?? []).forEach((code, index) => addLabel(labels, format, code, index));
        }
      },
    },
    /** The table is written anew from the chart: the writer leaves a 0 out of it and counts its texts wrong. */
    table: {
      parts: charts,
      mend: (root, name, pack) => {
        const links = pack.root(name.replace('charts/', 'charts/_rels/').concat('.rels'));
        const link = childrenOf(links).find((one) =>
          one.getAttribute('Type')?.endsWith('/package'),
        );
        const table = link?.getAttribute('Target')?.replace('../', 'ppt/');
        if (table) pack.write(table, tableBehind(root));
      },
    },
  } satisfies Record<string, Mend>;
}

/** A value is never broken from its unit, however narrow the chart. */
function keepWhole(labels: Element): void {
  descendants(labels, 'a:bodyPr')[0]?.setAttribute('wrap', 'none');
}

/** What a label says of itself, in the order of CT_DLbl; lines that lead to labels are the series' alone. */
const ofOneLabel = [
  'c:txPr',
  'c:dLblPos',
  'c:showLegendKey',
  'c:showVal',
  'c:showCatName',
  'c:showSerName',
  'c:showPercent',
  'c:showBubbleSize',
];

function addLabel(labels: Element, format: Element, code: string, index: number): void {
  const label = addChild(labels, 'c:dLbl', {}, format);
  addChild(label, 'c:idx', { val: index });
  addChild(label, 'c:numFmt', { formatCode: code, sourceLinked: 0 });
  const shape = addChild(label, 'c:spPr');
  addChild(shape, 'a:noFill');
  addChild(addChild(shape, 'a:ln'), 'a:noFill');
  for (const one of childrenOf(labels).filter(({ nodeName }) => ofOneLabel.includes(nodeName)))
    label.appendChild(one.cloneNode(true));
}
