import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sampleJob, standInPainter } from './sampleExhibit';
import { slideDeck } from './slideDeck';

const job = sampleJob();
const deckOf = async (name: string | null) =>
  unzipSync(await slideDeck({ ...job, subjects: [job], name }, standInPainter));
const parts = await deckOf(null);
const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
const chart = part(Object.keys(parts).find((name) => /charts\/chart\d+\.xml$/.test(name)) ?? '');

test('one exhibit is its pages and the page that leads back', async () => {
  expect(slides).toHaveLength(2);
  const withCover = Object.keys(await deckOf('季度汇报'));
  expect(withCover.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(3);
});

test('a chart holds the numbers of the data, and none where there is none', () => {
  const [, values = ''] = /<c:val>([\s\S]*?)<\/c:val>/.exec(chart) ?? [];
  const points = [...values.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)<\/c:v>/g)];
  expect(points.map(([, index, value]) => [Number(index), Number(value)])).toEqual([
    [0, 5.5],
    [1, -3],
    [2, 2500],
  ]);
  expect(chart).toContain('西区　未载');
});

test('its labels keep operator and unit', () => {
  const formats = [
    ...chart.matchAll(/<c:dLbl><c:idx val="(\d)"\/><c:numFmt formatCode="([^"]*)"/g),
  ];
  expect(formats[4]?.[2]).toBe('&quot;≈&quot;0.0&quot;%&quot;');
  expect(formats.slice(0, 3).map(([, , code]) => code)).toEqual([
    '&quot;≥&quot;0.0&quot;%&quot;',
    '&quot;≈&quot;0&quot;%&quot;;&quot;≈-&quot;0&quot;%&quot;',
    '0&quot;家&quot;',
  ]);
});

test('notes, link, faces and language are those of the file', () => {
  expect(part('ppt/notesSlides/notesSlide1.xml')).toContain('先讲南区。');
  expect(part('ppt/notesSlides/notesSlide1.xml')).toContain('公报');
  expect(part('ppt/slides/_rels/slide1.xml.rels')).toContain('districts=south,north');
  expect(part('ppt/slides/slide1.xml')).toContain('<a:ea typeface="Microsoft YaHei"');
  expect(part('ppt/slides/slide1.xml')).toContain('lang="zh-CN"');
  expect(part('ppt/theme/theme1.xml')).toContain('<a:ea typeface="Microsoft YaHei"/>');
});

test('every part the file lists is in it', () => {
  const listed = [...part('[Content_Types].xml').matchAll(/<Override PartName="\/([^"]+)"/g)];
  expect(listed.map(([, name]) => name).filter((name) => !parts[name ?? ''])).toEqual([]);
});
