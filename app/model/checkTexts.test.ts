// The check of a small city whose source text is at hand.
import { expect, it } from 'vitest';
import { checkData, summaryOf } from './checkData';
import { lineOf, newLines, type Edit, type Mistake } from './dataEdits';
import { formatProblem } from './problem';
import { sampleFiles } from './sampleAtlas';
import { citeOf, sampleText, text } from './sampleParts';

const texts = { gazette: { text: sampleText, sha256: 'cd' } };
const north = 'plans/2025/north.json';
const goals = 'commitments[north-2025-goals]';
const drones = 'commitments[north-2025-drones]';
const east = 'plans/2025/east.json';
const range = 'commitments[east-2025-goals].targets[0]';
const income = 'commitments[south-2025-goals].targets[1]';
const copied = '财政收入增长3%左右，新增就业2万人；完成减排任务，突破发展';

it('finds the sample in order, compared with its text', () => {
  expect(checkData(sampleFiles(), texts)).toEqual([]);
  expect(summaryOf(sampleFiles())).toBe(
    '3 plans · 6 commitments · 8 targets · 5 indicators · 3 industries · 2 themes',
  );
});

it.each<Mistake>([
  ['sources.json', '[gazette].sha256', 'ab', 'the text given has cd', 'sha256'],
  ['sources.json', '[gazette].paragraphs', 4, 'is 4, the text has 3', 'paragraphs'],
  [
    north,
    `${goals}.targets[0].cite`,
    { ...citeOf('%以上,财') },
    '"%以上,财" stands there, not "5%以上" · 8 to 12',
  ],
  [north, `${goals}.targets[0].printed`, '5% 以上', 'a span of 5', `${goals}.targets[0].cite`],
  [north, `${goals}.cite.end`, 99, 'is 99, paragraph 1 ends at 8 · at most 8'],
  [north, 'misprints[0].cite', citeOf('支持'), 'not "无/人机" · a paragraph that holds'],
  [
    north,
    `${drones}.industries[1]`,
    { id: 'batteries', verb: '支持', printed: '蓄电池' },
    '"蓄电池" does not stand there',
    `${drones}.industries[1].printed`,
  ],
  [north, `${goals}.statement.zh`, copied, 'repeats the source: "财政收入增长3左右'],
])('compares with the text: %s %s = %j', (file, path, value, gist, at = path) => {
  const lines = newLines(sampleFiles(), [[file, path, value]], texts);
  expect(lines).toContainEqual(expect.stringMatching(lineOf(file, at, gist)));
});

it.each<Mistake>([
  [east, `${range}.value`, 5, 'the range runs from 5 to 5', `${range}.value2`],
  [east, `${range}.value2`, 7, 'is 7, but the source prints "4%至5%" · 4 or 5'],
  [
    north,
    `${goals}.targets[1].printed`,
    '4至5%',
    '"4至5%" says range',
    `${goals}.targets[1].operator`,
  ],
  [
    north,
    `${goals}.targets[3].printed`,
    '完成3%',
    'holds the number 3%',
    `${goals}.targets[3].operator`,
  ],
  [
    'plans/2025/south.json',
    `${income}.printed`,
    '与经济增长一致',
    'is in_step_with, but',
    `${income}.operator`,
  ],
])('compares with the printed token: %s %s = %j', (file, path, value, gist, at = path) => {
  const lines = newLines(sampleFiles(), [[file, path, value]]);
  expect(lines).toContainEqual(expect.stringMatching(lineOf(file, at, gist)));
});

it('lets a statement repeat the name of its own project', () => {
  const project = { name: text(copied, 'A long name'), stage: 'start' };
  const edits: Edit[] = [
    [north, `${goals}.statement.zh`, `开工${copied}`],
    [north, `${goals}.projects`, [project]],
  ];
  expect(newLines(sampleFiles(), edits, texts)).toEqual([]);
});

it('calls nothing unused while a plan cannot be read, and a missing file missing', () => {
  expect(checkData({ ...sampleFiles(), [`data/${north}`]: undefined })).toEqual([]);
  const { 'data/themes.json': _, ...others } = sampleFiles();
  expect(checkData(others).map(formatProblem)).toEqual([
    'data/themes.json · file · the file is missing · a file of this name',
  ]);
});
