import { describe, expect, test } from 'vitest';
import type { Sheet, SheetCell } from './exhibit';
import { paperTable } from './paperTable';

const cite = (paragraph: number) => ({ source: 'digest', paragraph, start: 0, end: 1 });

function sheet(...rows: readonly (readonly SheetCell[])[]): Sheet {
  return {
    columns: [
      { key: 'district', title: '区市', kind: 'text' },
      { key: 'value', title: '数值', kind: 'number' },
      { key: 'year', title: '年份', kind: 'number' },
      { key: 'statement', title: '举措', kind: 'text' },
    ],
    rows: rows.map((cells, index) => ({ cells, citations: [cite(index + 3)], districtId: null })),
  };
}

const others = '其他';
const long = '建设可服务长江以北的低空装备适航测试基地';

describe('paperTable', () => {
  test('what every row says alike is said once', () => {
    const table = paperTable(
      sheet(['李沧', 3, 2025, long], ['市北', 5, 2025, long + long], ['崂山', 3.5, 2025, '']),
      'zh',
      others,
    );
    expect(table.common).toEqual([['年份', '2025']]);
    expect(table.columns.map(({ key, kind }) => [key, kind])).toEqual([
      ['district', 'short'],
      ['value', 'number'],
      ['statement', 'long'],
    ]);
    expect(table.groups[0]?.rows[2]).toEqual({ cells: ['崂山', '3.5', ''], paragraphs: '¶5' });
  });

  test('two rows are too few for that', () => {
    const table = paperTable(sheet(['李沧', 3, 2025, long], ['市北', 5, 2025, long]), 'zh', others);
    expect(table.common).toEqual([]);
    expect(table.columns).toHaveLength(4);
  });

  test('a column no row fills is left out', () => {
    const table = paperTable(
      sheet(['李沧', null, 2025, ''], ['市北', null, 2024, '']),
      'zh',
      others,
    );
    expect(table.columns.map(({ key }) => key)).toEqual(['district', 'year']);
  });

  test.each([
    ['zh', '10000'],
    ['en', '10,000'],
  ] as const)('numbers are written as %s writes them', (language, written) => {
    const table = paperTable(sheet(['李沧', 10000, null, '']), language, others);
    expect(table.groups[0]?.rows[0]?.cells).toEqual(['李沧', written]);
  });

  test('nothing stays nothing', () => {
    expect(paperTable(sheet(), 'zh', others)).toEqual({ common: [], columns: [], groups: [] });
  });

  test('what people read says what programs read, and paragraphs have their own column', () => {
    const { columns, groups } = paperTable(
      {
        columns: [
          { key: 'district', title: '区市', kind: 'text' },
          { key: 'operator', title: '符号', kind: 'text' },
          { key: 'value', title: '数值', kind: 'number' },
          { key: 'unit', title: '单位', kind: 'text' },
          { key: 'text', title: '表述', kind: 'text' },
          { key: 'citation', title: '出处', kind: 'text' },
        ],
        rows: [
          {
            cells: ['崂山', '以上', 3.5, '%', '≥3.5%', '¶18'],
            citations: [cite(18), cite(19), cite(24)],
            districtId: 'laoshan',
          },
        ],
      },
      'zh',
      others,
    );
    expect(columns.map(({ key, kind }) => [key, kind])).toEqual([
      ['district', 'short'],
      ['text', 'figure'],
    ]);
    expect(groups[0]?.rows).toEqual([{ cells: ['崂山', '≥3.5%'], paragraphs: '¶18–19 ¶24' }]);
  });

  const grouped = (...indicators: readonly string[]) =>
    paperTable(
      {
        columns: [
          { key: 'district', title: '区市', kind: 'text' },
          { key: 'indicator', title: '指标', kind: 'text' },
        ],
        rows: indicators.map((indicator, index) => ({
          cells: [`${index}`, indicator],
          citations: [],
          districtId: null,
        })),
      },
      'zh',
      others,
    ).groups.map(({ title, rows }) => [title, rows.length]);

  test.each([
    [
      'rows of one indicator stand under it',
      ['a', 'a', 'b', 'b', 'b'],
      [
        ['a', 2],
        ['b', 3],
      ],
    ],
    ['rows that are apart do not', ['a', 'b', 'a', 'b'], [['', 4]]],
    [
      'rows of none stand under the others',
      ['a', 'a', '', ''],
      [
        ['a', 2],
        ['其他', 2],
      ],
    ],
    ['nor do rows that stand alone', ['a', 'b', 'c', 'c'], [['', 4]]],
  ])('%s', (_name, indicators, groups) => expect(grouped(...indicators)).toEqual(groups));

  test('a basis most rows share stands in the heading, and silent districts in one line', () => {
    const { columns, groups } = paperTable(
      {
        columns: ['indicator', 'district', 'basis', 'note'].map((key) => ({
          key,
          title: key,
          kind: 'text',
        })),
        rows: [
          { cells: ['收入', '市北', '全区', null], citations: [cite(3)], districtId: null },
          { cells: ['收入', '李沧', '区级', null], citations: [cite(7)], districtId: null },
          { cells: ['收入', '崂山', null, '未载'], citations: [], districtId: null },
          { cells: ['收入', '城阳', '全区', null], citations: [cite(9)], districtId: null },
          { cells: ['就业', '莱西', null, '未载'], citations: [], districtId: null },
          { cells: ['就业', '平度', null, '未载'], citations: [], districtId: null },
        ],
      },
      'zh',
      others,
    );
    expect(columns.map(({ key }) => key)).toEqual(['district', 'basis']);
    expect(groups).toEqual([
      {
        title: '收入',
        basis: '全区',
        rows: [
          { cells: ['市北', ''], paragraphs: '¶3' },
          { cells: ['李沧', '区级'], paragraphs: '¶7' },
          { cells: ['城阳', ''], paragraphs: '¶9' },
        ],
        absent: [['未载', ['崂山']]],
      },
      { title: '就业', basis: '', rows: [], absent: [['未载', ['莱西', '平度']]] },
    ]);
  });
});
