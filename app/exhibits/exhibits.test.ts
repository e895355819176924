// Whatever a link shows can be told: every exhibit of every address, in both languages, on the real data and on a sample.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { byId, type Atlas } from '~/model/atlas';
import { exhibitNames, exhibitsAt } from '~/model/exhibit';
import { readAtlas } from '~/model/readAtlas';
import { districtTabs } from '~/model/selection';
import { sampleAtlas } from '~/model/sampleAtlas';
import { languages } from '~/model/text';
import { captionOf, fileNameOf } from './caption';
import type { Exhibit, Sheet, SheetCell, SheetColumn, SheetRow, Telling } from './exhibit';
import { exhibitNamed } from './exhibits';
import { tellingOf } from './sampleTelling';

/** Titles are set large: two lines of a slide hold no more. */
const longestTitle = { zh: 40, en: 112 } as const;
const longestPoint = { zh: 44, en: 140 } as const;

const frozen: readonly { readonly link: string }[] = JSON.parse(
  readFileSync('e2e/links.json', 'utf8'),
);

/** Addresses of every place, with every choice that changes what is said. */
function linksOf({ indicators, industries, region, themes }: Atlas): readonly string[] {
  const [one = '', two = '', three = '', four = ''] = industries.map(({ id }) => id);
  const [first = '', second = ''] = region.districts.map(({ id }) => id);
  const last = region.districts.at(-1)?.id ?? '';
  return [
    ...frozen.map(({ link }) => link),
    ...indicators.map(({ id }) => `/?indicator=${id}`),
    ...indicators.map(
      ({ id }) => `/compare?chart=bar&indicator=${id}&districts=${first},${second}`,
    ),
    ...industries.map(({ id }) => `/industries/${id}`),
    ...region.districts.map(({ id }) => `/districts/${id}`),
    ...region.districts.flatMap(({ id }) =>
      districtTabs.map((tab) => `/districts/${id}?tab=${tab}`),
    ),
    ...region.districts.map(({ id }) => `/compare?districts=${id}`),
    ...region.districts.flatMap(({ id }) => [
      `/industries?districts=${id}`,
      `/industries?districts=${id},${last}`,
      `/districts?districts=${id},${last}`,
    ]),
    ...themes.map(({ id }) => `/?layer=industry&theme=${id}`),
    `/?layer=industry&industry=${one},${two}&match=all`,
    `/?layer=industry&industry=${one},${two},${three},${four}`,
    `/?layer=industry&industry=${one}&districts=${last}`,
    '/?q=zzzz&layer=industry',
    '/compare?q=zzzz',
    `/compare?chart=table&districts=${first},${last}&sort=value-desc`,
    '/compare?chart=table&q=zzzz',
    `/industries?q=zzzz`,
    `/industries?by=numbers&sort=${first}&districts=${last}`,
    `/industries/${one}?districts=${last}`,
    '/industries/no-such-industry',
    '/districts/no-such-district',
    `/districts?industry=${one}`,
    '/districts?q=zzzz',
  ];
}

/** Everything an exhibit says, as text. */
function saidBy(exhibit: Exhibit, telling: Telling, sheet = exhibit.sheet(telling)) {
  return [
    exhibit.title(telling),
    ...sheet.columns.map(({ title }) => title),
    ...sheet.rows.flatMap(({ cells }) => cells.map((cell) => `${cell}`)),
    ...exhibit.points(telling).flatMap(({ lead, text, mark }) => [lead, text, mark]),
    ...exhibit
      .charts(telling)
      .flatMap(({ title, values }) => [
        title,
        ...values.map(({ text, value }) => `${text}${value}`),
      ]),
    ...Object.values(captionOf(exhibit, telling)),
    fileNameOf(exhibit, telling),
  ];
}

/** What is wrong with an exhibit; asked in plain code, as there are some hundred thousand cells. */
function faultsOf(exhibit: Exhibit, telling: Telling): readonly string[] {
  const { atlas, language } = telling;
  const title = exhibit.title(telling);
  const points = exhibit.points(telling);
  const sheet = exhibit.sheet(telling);
  const cited = exhibit.citations(telling);
  return [
    ...saidBy(exhibit, telling, sheet).filter((text) => /undefined|NaN|\[object/.test(text)),
    ...(title === '' || title.length > longestTitle[language] ? [`title: ${title}`] : []),
    ...points
      .filter(({ lead, text, mark }) => `${lead}${text}${mark}` === '')
      .map(() => 'a point without words'),
    ...points
      .filter(({ text }) => text.length > longestPoint[language])
      .map(({ text }) => `point: ${text}`),
    ...sheet.rows.flatMap((row, index) =>
      rowFaults(atlas, sheet, row).map((fault) => `row ${index}: ${fault}`),
    ),
    ...(new Set(sheet.columns.map(({ key }) => key)).size < sheet.columns.length
      ? ['a column twice']
      : []),
    ...(new Set(cited.map((one) => JSON.stringify(one))).size < cited.length
      ? ['a citation twice']
      : []),
  ];
}

function rowFaults(
  atlas: Atlas,
  { columns }: Sheet,
  { cells, citations, districtId }: SheetRow,
): readonly string[] {
  const place = columns.findIndex(({ key }) => key === 'citation');
  const hasCitation = (cells[place] ?? null) !== null;
  const isKind = (cell: SheetCell, kind: SheetColumn['kind']) =>
    cell === null || (kind === 'number' ? Number.isFinite(cell) : typeof cell === 'string');
  return [
    ...(cells.length === columns.length ? [] : ['more or fewer cells than columns']),
    ...columns
      .filter(({ kind }, index) => !isKind(cells[index] ?? null, kind))
      .map(({ key }) => `${key} is of another kind`),
    ...citations
      .filter(({ source }) => !byId(atlas.sources, source))
      .map(({ source }) => `no source ${source}`),
    // A row of a district without a source states nothing but why there is nothing.
    ...(districtId && place >= 0 && hasCitation !== citations.length > 0 ? ['no citation'] : []),
  ];
}

describe.each([
  ['the real data', readAtlas('.')],
  ['the sample', sampleAtlas()],
])('on %s', (_name, atlas) => {
  it.each(languages)('tells every address in %s', { timeout: 60_000 }, (language) => {
    for (const link of linksOf(atlas)) {
      const telling = tellingOf(link, language, atlas);
      for (const name of exhibitsAt(telling.place, telling.selection)) {
        const faults = faultsOf(exhibitNamed(name), telling);
        expect({ link, name, faults }).toEqual({ link, name, faults: [] });
      }
    }
  });

  it.each(exhibitNames)('tells %s at any place', (name) => {
    for (const link of ['/', '/about', '/districts/nowhere', '/industries/nothing?year=1999']) {
      expect(faultsOf(exhibitNamed(name), tellingOf(link, 'zh', atlas))).toEqual([]);
    }
  });
});

it('says nothing of districts in a city without plans, and does not fail', () => {
  const atlas = sampleAtlas({ plans: [] });
  for (const name of exhibitNames) {
    const exhibit = exhibitNamed(name);
    expect(() => saidBy(exhibit, tellingOf('/districts/south', 'zh', atlas))).not.toThrow();
  }
});
