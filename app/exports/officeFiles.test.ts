// Every part of every exported file holds to the schemas that office programs read it by.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { exhibitNamed } from '~/exhibits/exhibits';
import { tellingOf } from '~/exhibits/sampleTelling';
import { exhibitNames, type ExhibitName } from '~/model/exhibit';
import { languages, type Language } from '~/model/text';
import type { ExportJob } from './exportJob';
import { officeFaults } from './office/officeFaults';
import { sampleJob, standInPainter } from './sampleExhibit';
import { slideDeck } from './slideDeck';
import { exportWorkbook } from './workbook';

/** The parser of Node is slow, and so may the machine be. */
const timeout = 300_000;

const links: Readonly<Record<ExhibitName, string>> = {
  map: '/',
  ruler: '/?indicator=gdp-growth',
  comparison: '/compare',
  bars: '/compare?chart=bar',
  targets: '/compare?chart=table',
  matrix: '/industries',
  industry: '/industries/drones',
  districts: '/districts',
  headlines: '/districts/north',
  commitments: '/districts/north',
  method: '/about',
};

/** What a presenter may paste. */
const pasted = '=1+1 <b>&"\'\u000B\n第二行  ';

const jobOf = (name: ExhibitName, language: Language): ExportJob =>
  sampleJob({
    exhibit: exhibitNamed(name),
    telling: tellingOf(links[name], language),
    link: `https://plan.example${links[name]}`,
    note: name === 'map' ? '' : pasted,
    title: name === 'ruler' ? pasted : '',
  });

it.each(languages)('a briefing of every exhibit in %s', { timeout }, async (language) => {
  const [first = sampleJob(), ...others] = exhibitNames.map((name) => jobOf(name, language));
  const job = { ...first, subjects: [first, ...others] as const, name: pasted };
  expect(officeFaults(await slideDeck(job, standInPainter))).toEqual([]);
});

it.each(exhibitNames)('%s as slides and as workbooks', { timeout }, async (name) => {
  const job = jobOf(name, 'zh');
  const slides = await slideDeck({ ...job, subjects: [job], name: null }, standInPainter);
  expect(officeFaults(slides)).toEqual([]);
  for (const language of languages) {
    // oxlint-disable-next-line no-await-in-loop
    const { blob } = await exportWorkbook(jobOf(name, language));
    // oxlint-disable-next-line no-await-in-loop
    expect(officeFaults(new Uint8Array(await blob.arrayBuffer()))).toEqual([]);
  }
});

/** What is damaged in a good file, and the fault that is then told of it. */
const damages: readonly (readonly [part: RegExp, from: string, to: string, fault: string])[] = [
  [/presentation\.xml$/, '<p:sldSz', '<p:extLst/><p:sldSz', 'in that order'],
  [/slide1\.xml$/, 'dirty="0"', 'dirty="maybe"', 'has dirty="maybe"'],
  [/slide1\.xml$/, 'history="1"', 'history="1" action=""', 'has action=""'],
  [/slide1\.xml$/, 'id="3"', 'id="2"', 'two shapes have the id 2'],
  [/slide1\.xml$/, 'descr="', 'title="', 'a picture or chart has no words'],
  [
    /slide1\.xml\.rels$/,
    'Target="../slideLayouts/slideLayout1.xml"',
    'Target="../slideLayouts/none.xml"',
    'slideLayouts/none.xml, which is not there',
  ],
  [/chart\d+\.xml$/, '<c:overlap', '<c:axId val="7"/><c:overlap', 'names the axis 7'],
  [
    /chart\d+\.xml$/,
    'formatCode="General" sourceLinked="0"',
    'formatCode="labels-1" sourceLinked="0"',
    'formatCode="labels-1"',
  ],
  [/chart\d+\.xml$/, '<c:v>0</c:v>', '<c:v>1</c:v>', 'keeps 1 where the table has 0'],
  [
    /chart\d+\.xml$/,
    '<c:invertIfNegative val="0"/>',
    '<c:invertIfNegative val="0"/><c:marker/>',
    'c:marker is not in the list',
  ],
  [
    /notesMaster1\.xml\.rels$/,
    'theme2.xml',
    'theme1.xml',
    'two masters share ppt/theme/theme1.xml',
  ],
  [/app\.xml$/, '<Slides>2', '<Slides>9', 'says 9 slides'],
  [
    /Content_Types\].xml$/,
    'PartName="/ppt/viewProps.xml"',
    'PartName="/ppt/other.xml"',
    'ppt/viewProps.xml has no type of its own',
  ],
];

it('a damaged file is told apart from a good one', { timeout }, async () => {
  const [one] = sampleJob().exhibit.charts(sampleJob().telling);
  const charts = one ? [{ ...one, values: one.values.map((each) => ({ ...each, value: 0 })) }] : [];
  const job = sampleJob({ exhibit: { ...sampleJob().exhibit, charts: () => charts } });
  const good = await slideDeck({ ...job, subjects: [job], name: null }, standInPainter);
  expect(officeFaults(good)).toEqual([]);
  const parts = unzipSync(good);
  for (const [wanted, from, to] of damages) {
    const name = Object.keys(parts).find((part) => wanted.test(part)) ?? '';
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    expect(xml, `${name} holds ${from}`).toContain(from);
    parts[name] = strToU8(xml.replace(from, to));
  }
  const faults = officeFaults(zipSync(parts)).join('\n');
  for (const [, , , fault] of damages) expect(faults).toContain(fault);
});
