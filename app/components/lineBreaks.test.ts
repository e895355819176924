import { describe, expect, test } from 'vitest';
import { fittedParagraphs, lineCount, titleLines } from './lineBreaks';

describe('titleLines', () => {
  test.each([
    ['一行就够', 60, 900, ['一行就够']],
    ['低空经济：四个区市提出，路径各异', 68, 900, ['低空经济：', '四个区市提出，路径各异']],
    [
      'Four districts back the low-altitude economy',
      68,
      900,
      ['Four districts back the ', 'low-altitude economy'],
    ],
    ['李沧突破 · 5 项主要目标', 68, 500, ['李沧突破 · ', '5 项主要目标']],
  ])('%s at %d in %d', (title, size, width, lines) => {
    expect(titleLines(title, size, width)?.lines).toEqual(lines);
  });

  test('never breaks a value from its unit, nor begins a line with a closing sign', () => {
    for (let width = 200; width < 700; width += 10) {
      const [, second = ''] =
        titleLines('市北增速 ≥5.5% 以上，3 个区市相同', 40, width)?.lines ?? [];
      expect(second).not.toMatch(/^[％%，。\s]|^个|^\.5/u);
    }
  });

  test('says where two lines have no room', () => {
    expect(titleLines('很长很长很长的标题'.repeat(5), 60, 600)).toBeNull();
  });
});

test.each([
  ['两行文字', 20, 200, 1],
  ['两行文字两行文字', 20, 100, 2],
  ['two words', 20, 60, 2],
  ['', 20, 60, 1],
])('%s at %d in %d takes %d lines', (text, size, width, lines) => {
  expect(lineCount(text, size, width)).toBe(lines);
});

test.each([
  ['¶9 ¶18', 400, '¶9 ¶18'],
  ['¶9 ¶18–20 ¶30', 110, '¶9 等 5 段'],
  ['¶9 ¶18–20 ¶30', 20, '等 5 段'],
  ['', 20, ''],
])('%s in %d is %s', (paragraphs, width, fitted) => {
  expect(fittedParagraphs(paragraphs, 20, width, (count) => `等 ${count} 段`)).toBe(fitted);
});
