import { describe, expect, test } from 'vitest';
import { en } from '~/words/en';
import { zh } from '~/words/zh';
import type { Sheet, SheetCell, SheetColumn } from './exhibit';
import { paperTable } from './paperTable';

const telling = { zh: { language: 'zh', words: zh }, en: { language: 'en', words: en } } as const;

const cite = (paragraph: number) => ({ source: 'digest', paragraph, start: 0, end: 1 });

/** Rows cite the paragraphs 3, 4, 5 … except those that hold a note alone. */
function sheet(keys: readonly string[], ...rows: readonly (readonly SheetCell[])[]): Sheet {
  return {
    columns: keys.map((key): SheetColumn => {
      const kind = ['value', 'year'].includes(key) || key.endsWith('commitments');
      return { key, title: key, kind: kind ? 'number' : 'text' };
    }),
    rows: rows.map((cells, index) => ({
      cells,
      citations: cells.includes('未载') ? [] : [cite(index + 3)],
      districtId: null,
    })),
  };
}

const print = (facts: Sheet, language: 'zh' | 'en' = 'zh') => {
  const { common, columns, groups } = paperTable(facts, telling[language]);
  return {
    common,
    columns: columns.map(({ key, kind }) => [key, kind]),
    groups: groups.map(({ rows, ...rest }) => ({
      ...rest,
      rows: rows.map(({ cells, paragraphs }) => [...cells.map(({ text }) => text), paragraphs]),
    })),
    details: groups.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.map(({ detail }) => detail)),
    ),
  };
};

const long = '建设可服务长江以北的低空装备适航测试基地';

describe('paperTable', () => {
  test('what every row says alike is said once', () => {
    const { common, columns, groups } = print(
      sheet(
        ['district', 'value', 'year', 'basis'],
        ['李沧', 3, 2025, long],
        ['市北', 5, 2025, long + long],
        ['崂山', 3.5, 2025, ''],
      ),
    );
    expect(common).toEqual([['year', '2025']]);
    expect(columns).toEqual([
      ['district', 'short'],
      ['value', 'number'],
      ['basis', 'long'],
    ]);
    expect(groups[0]?.rows[2]).toEqual(['崂山', '3.5', '', '¶5']);
  });

  test('two rows are too few for that, and a column no row fills is left out', () => {
    const facts = sheet(['district', 'value', 'year'], ['李沧', null, 2025], ['市北', null, 2025]);
    expect(print(facts)).toMatchObject({
      common: [],
      columns: [
        ['district', 'short'],
        ['year', 'number'],
      ],
    });
  });

  test.each([
    ['zh', '10000'],
    ['en', '10,000'],
  ] as const)('numbers are written as %s writes them', (language, written) => {
    const facts = sheet(['district', 'value'], ['李沧', 10000]);
    expect(print(facts, language).groups[0]?.rows).toEqual([['李沧', written, '¶3']]);
  });

  test('what people read says what programs read, and paragraphs have their own column', () => {
    const keys = ['district', 'operator', 'value', 'unit', 'text', 'citation'];
    const { columns, groups } = print(sheet(keys, ['崂山', '以上', 3.5, '%', '≥3.5%', '¶3']));
    expect(columns).toEqual([
      ['district', 'short'],
      ['text', 'figure'],
    ]);
    expect(groups[0]?.rows).toEqual([['崂山', '≥3.5%', '¶3']]);
  });

  test('small facts stand beneath the statement they belong to', () => {
    const keys = ['statement', 'industries', 'numbers'];
    const { columns, details } = print(sheet(keys, [long, '低空经济（突破）', null]));
    expect(columns).toEqual([['statement', 'long']]);
    expect(details).toEqual(['industries：低空经济（突破）']);
  });

  test('a verb and its count are one cell', () => {
    const keys = ['industry', 'licang-verb', 'licang-commitments'];
    const { columns, groups } = print(
      sheet(keys, ['低空经济', '突破', 2], ['机器人', '未提及', null]),
    );
    expect(columns.map(([key]) => key)).toEqual(['industry', 'licang-verb']);
    expect(groups[0]?.rows).toEqual([
      ['低空经济', '突破\u00a02', '¶3'],
      ['机器人', '未提及', '¶4'],
    ]);
  });

  test.each([
    ['rows of one indicator stand under it', 'aabbb', { a: 2, b: 3 }],
    ['rows of none stand under the others', 'aa  ', { a: 2, [zh.print.others]: 2 }],
    ['rows that are apart do not', 'abab', { '': 4 }],
    ['nor do rows that stand alone', 'abcc', { '': 4 }],
  ])('%s', (_name, indicators, counts) => {
    const rows = [...indicators].map((indicator, index) => [`${index}`, indicator.trim()]);
    const { groups } = print(sheet(['district', 'indicator'], ...rows));
    expect(
      Object.fromEntries(groups.map(({ title, rows: { length } }) => [title, length])),
    ).toEqual(counts);
  });

  test('a basis most rows share stands in the heading, silent districts in one line', () => {
    const { columns, groups } = print(
      sheet(
        ['indicator', 'district', 'basis', 'note'],
        ['收入', '市北', '全区', null],
        ['收入', '李沧', '区级', null],
        ['收入', '崂山', null, '未载'],
        ['收入', '城阳', '全区', null],
        ['就业', '莱西', null, '未载'],
        ['就业', '平度', null, '未载'],
      ),
    );
    expect(columns.map(([key]) => key)).toEqual(['district', 'basis']);
    expect(groups).toEqual([
      {
        title: '收入',
        basis: '全区',
        rows: [
          ['市北', '', '¶3'],
          ['李沧', '区级', '¶4'],
          ['城阳', '', '¶6'],
        ],
        absent: [['未载', ['崂山']]],
      },
      { title: '就业', basis: '', rows: [], absent: [['未载', ['莱西', '平度']]] },
    ]);
  });

  test('nothing stays nothing', () => {
    expect(paperTable(sheet([]), telling.zh)).toEqual({ common: [], columns: [], groups: [] });
  });
});
