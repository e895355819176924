import { describe, expect, test } from 'vitest';
import { layOut, stageSize, usualStage, type Box, type StageSize } from './slideLayout';

const point = (text: string) => ({ districtId: 'licang', lead: '李沧', text, mark: '突破发展' });
const few = ['适航测试基地', '每条赛道引进龙头项目', '细分赛道'].map(point);
const contents = { title: '低空经济：四个区市提出', points: few, footerLines: 2 };

test.each([
  [1920, 1080, true, 1920, 1080],
  [320, 180, false, 1920, 1080],
  [1024, 768, true, 1440, 1080],
  [3840, 1080, true, 3840, 1080],
  [390, 844, true, 640, 1385],
  [844, 390, true, 1535, 709],
  [844, 390, false, 2337, 1080],
])('%d × %d (filling: %s) is %d × %d units', (width, height, isFilling, unitsAcross, unitsDown) => {
  expect(stageSize(width, height, isFilling)).toEqual({ width: unitsAcross, height: unitsDown });
});

const stages: readonly StageSize[] = [
  usualStage,
  { width: 1440, height: 1080 },
  { width: 3840, height: 1080 },
  { width: 1535, height: 709 },
  { width: 640, height: 1385 },
];

const isWithin = (box: Box, { width, height }: StageSize) =>
  box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

describe.each(stages)('on $width × $height', (stage) => {
  test.each([
    ['few points', contents],
    ['no points', { ...contents, points: [] }],
    [
      'many points',
      { ...contents, points: Array.from({ length: 30 }, () => point('很长'.repeat(30))) },
    ],
    ['a long title', { ...contents, title: '没有人会写这么长的标题'.repeat(12) }],
  ])('%s: all boxes lie within, none over another', (_, given) => {
    const { head, points, figure, footer, titleLines } = layOut(stage, given);
    for (const box of [head, figure, footer, ...(points ? [points] : [])]) {
      expect(isWithin(box, stage)).toBe(true);
    }
    expect(titleLines.length).toBeLessThanOrEqual(2);
    expect(figure.height).toBeGreaterThan(150);
    expect(figure.y + figure.height).toBeLessThanOrEqual(footer.y);
    const overlaps = points !== null && figure.x > points.x && points.x + points.width > figure.x;
    expect(overlaps).toBe(false);
  });

  test('what has no room is left out', () => {
    const points = Array.from({ length: 40 }, () => point('很长'.repeat(30)));
    const { shown = 0 } = layOut(stage, { ...contents, points }).points ?? {};
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(40);
  });
});
