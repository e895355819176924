// A target of 0 is a number in every file, as are those below it, and a range keeps both its ends.
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { exhibitNamed } from '~/exhibits/exhibits';
import { tellingOf } from '~/exhibits/sampleTelling';
import type { ExhibitName } from '~/model/exhibit';
import { sampleAtlas } from '~/model/sampleAtlas';
import { citeOf, commitment, plan, rangeTarget, target } from '~/model/sampleParts';
import { open, type Opened } from './office/opened';
import { cellValues } from './office/sheetFaults';
import { descendants } from './office/xml';
import { sampleJob, standInPainter } from './sampleExhibit';
import { separatedValues } from './separatedValues';
import { slideDeck } from './slideDeck';
import { exportWorkbook } from './workbook';

const cite = citeOf('北区');
const goals = (id: string, one: ReturnType<typeof target> | ReturnType<typeof rangeTarget>) =>
  plan(id, [commitment(`${id}-2025-goals`, { targets: [one] })]);
const atlas = sampleAtlas({
  plans: [
    goals('north', target('at_most', 0, { cite })),
    goals('south', target('about', -2.5, { cite })),
    goals('east', rangeTarget(-1, 0, { cite })),
  ],
});

/** District, text, number, upper end. */
const stated = [
  ['north区', '≤0%', 0, undefined],
  ['south区', '≈-2.5%', -2.5, undefined],
  ['east区', '-1–0%', -1, 0],
] as const;

const table = jobOf('targets', '/compare?chart=table');
const firstSheet = 'xl/worksheets/sheet1.xml';

function jobOf(name: ExhibitName, link: string) {
  return sampleJob({ exhibit: exhibitNamed(name), telling: tellingOf(link, 'zh', atlas) });
}

async function slidesOf(job: typeof table): Promise<Opened> {
  return open(unzipSync(await slideDeck({ ...job, subjects: [job], name: null }, standInPainter)));
}

it('in sheets', async () => {
  const { blob } = await exportWorkbook(table);
  const file = open(unzipSync(new Uint8Array(await blob.arrayBuffer())));
  const cells = [...cellValues(file, firstSheet)];
  const at = (value: string) => cells.find(([, one]) => one === value)?.[0] ?? '';
  const told = (district: string, heading: string) =>
    new Map(cells).get(at(heading).replace(/\d+/, at(district).slice(1)));
  for (const [district, text, value, upper] of stated) {
    expect(told(district, '数值')).toBe(value);
    expect(told(district, '数值上限')).toBe(upper);
    expect(told(district, '表述')).toBe(text);
  }
});

it('in separated values', () => {
  const [heading = [], ...rows] = separatedValues(table)
    .split('\r\n')
    .map((line) => line.split(','));
  for (const [district, , value] of stated) {
    const row = rows.find(([first]) => first === district);
    expect(row?.[heading.indexOf('数值')]).toBe(String(value));
  }
});

it('in tables on slides', async () => {
  const { root } = await slidesOf(table);
  const cells = descendants(root('ppt/slides/slide1.xml'), 'a:tc').map((one) => one.textContent);
  for (const [, text] of stated) expect(cells).toContain(text);
});

it.each([
  ['ruler', '/?indicator=gdp-growth'],
  ['bars', '/compare?chart=bar'],
  ['comparison', '/compare'],
] as const)('in the chart of %s, its table and its labels', async (name, link) => {
  const { names, root, links, bytes } = await slidesOf(jobOf(name, link));
  const part = names.find((one) => /charts\/chart\d+\.xml$/.test(one)) ?? '';
  const chart = root(part);
  const textsOf = (kind: string) =>
    descendants(descendants(chart, kind)[0] ?? chart, 'c:pt').map((one) => one.textContent);
  const codes = descendants(chart, 'c:dLbl').map(
    (one) => descendants(one, 'c:numFmt')[0]?.getAttribute('formatCode') ?? '',
  );
  const [behind] = [...links(part).values()];
  const cells = cellValues(open(unzipSync(bytes(behind?.target ?? ''))), firstSheet);
  for (const [district, text, value] of stated) {
    const place = textsOf('c:cat').indexOf(district);
    expect(textsOf('c:val')[place]).toBe(String(value));
    expect(cells.get(`A${place + 2}`)).toBe(district);
    expect(cells.get(`B${place + 2}`)).toBe(value);
    expect(shown(value, codes[place] ?? '')).toBe(text);
  }
});

/** What a spreadsheet program shows of a number under a code of our kind. */
function shown(value: number, code: string): string {
  const [first = '', second] = code.split(';');
  const isSecond = value < 0 && second !== undefined;
  const written = (isSecond ? second : first)
    .replace(/"[^"]*"|0(\.0+)?/g, (piece, decimals: string | undefined) =>
      piece.startsWith('"')
        ? piece
        : Math.abs(value).toFixed(Math.max(0, (decimals?.length ?? 0) - 1)),
    )
    .replaceAll('"', '');
  return value < 0 && !isSecond ? `-${written}` : written;
}
