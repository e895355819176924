import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { sampleJob, standInPainter } from './sampleExhibit';
import { slideDeck } from './slideDeck';

const job = sampleJob({
  title:
    '=一个很长的标题要占两行：三个区市在二〇二五年的政府工作报告中同时提出增长目标，一个区市没有提出',
  note: '先讲南区。\n再讲"=1+1"\u000B与<北区>。',
});
const parts = unzipSync(await slideDeck({ ...job, subjects: [job], name: '简报' }, standInPainter));
const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));

test('every slide has a title for outlines, parted into lines within one paragraph', () => {
  for (const name of slides) expect(part(name).match(/<p:ph type="title"\/>/g)).toHaveLength(1);
  const [, paragraph = ''] =
    /<p:ph type="title"\/>.*?(<a:p>.*?)<\/p:txBody>/.exec(part('ppt/slides/slide2.xml')) ?? [];
  expect(paragraph.match(/<a:p>/g)).toHaveLength(1);
  expect(paragraph.match(/<a:pPr/g)).toHaveLength(1);
  expect(paragraph.match(/<a:br\/>/g)).toHaveLength(1);
  expect(paragraph.replaceAll(/<[^>]+>/g, '')).toBe(job.title);
});

test('notes keep their lines, their signs and their language', () => {
  const notes = part('ppt/notesSlides/notesSlide2.xml');
  const lines = [
    ...notes.matchAll(/<a:p><a:r><a:rPr lang="zh-CN" dirty="0"\/><a:t>([^<]*)<\/a:t>/g),
  ];
  expect(lines.map(([, line]) => line).slice(0, 2)).toEqual([
    '先讲南区。',
    '再讲"=1+1"与&lt;北区&gt;。',
  ]);
  expect(lines.at(-1)?.[1]).toBe(job.link.replaceAll('&', '&amp;'));
});
