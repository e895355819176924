// The numbers that leave the app are the numbers of the data: operator, unit, basis and absence kept apart.
import { describe, expect, it } from 'vitest';
import { readAtlas } from '~/model/readAtlas';
import { sampleAtlas } from '~/model/sampleAtlas';
import { commitment, plan, target, text } from '~/model/sampleParts';
import { hasNumber } from '~/model/target';
import { zh } from '~/words/zh';
import { exhibitNamed } from './exhibits';
import { recordsOf, tellingOf } from './sampleTelling';

const ruler = exhibitNamed('ruler');
const real = readAtlas('.');

describe('the sheet of a ruler', () => {
  const records = recordsOf(ruler.sheet(tellingOf('/')));

  it('keeps the official order and ends with those without a plan', () => {
    expect(records.map(({ district }) => district)).toEqual([
      'south区',
      'north区',
      'east区',
      'west区',
    ]);
  });

  it.each([
    [0, { operator: '明确值', value: 6, upper: null, unit: '%', text: '6%', before: null }],
    [1, { operator: '以上（下限）', value: 5, upper: null, text: '≥5%', before: 5.2 }],
    [2, { operator: '区间', value: 4, upper: 5, text: '4–5%', printed: '4%至5%', citation: '¶3' }],
    [3, { operator: null, value: null, unit: null, text: null, note: '本期未报道' }],
  ])('writes row %i', (index, cells) => {
    expect(records[index]).toMatchObject(cells);
  });

  it('has no column for what does not occur', () => {
    const { columns } = ruler.sheet(tellingOf('/?indicator=new-jobs'));
    const keys = columns.map(({ key }) => key);
    expect(keys).not.toContain('upper');
    expect(keys).not.toContain('before');
    expect(keys).toContain('value');
  });

  it('never makes a zero of silence', () => {
    const rows = recordsOf(ruler.sheet(tellingOf('/?indicator=new-jobs')));
    expect(rows.map(({ value, note }) => [value, note])).toEqual([
      [null, '未载'],
      [2, null],
      [null, '待录入'],
      [null, '本期未报道'],
    ]);
  });

  it('counts in the unit of the language', () => {
    const rows = recordsOf(ruler.sheet(tellingOf('/?indicator=new-jobs', 'en')));
    expect(rows[1]).toMatchObject({ value: 20_000, unit: 'people', operator: 'exact' });
  });

  it('writes a wording without number or unit', () => {
    const rows = recordsOf(ruler.sheet(tellingOf('/?indicator=income-growth')));
    expect(rows[0]).toMatchObject({
      value: null,
      unit: null,
      text: '与经济增长同步',
      operator: '与某项同步',
    });
  });
});

it('names the basis of each target, and draws another basis apart', () => {
  const atlas = sampleAtlas({
    plans: [
      plan('south', [commitment('one', { targets: [target('exact', 3)] })]),
      plan('north', [
        commitment('two', {
          targets: [target('about', 9, { basis: text('区级', 'district'), strive: true })],
        }),
      ]),
      plan('east', [commitment('three', { targets: [target('exact', 7, { unit: '万人' })] })]),
    ],
  });
  const telling = tellingOf('/', 'zh', atlas);
  expect(recordsOf(ruler.sheet(telling)).map(({ basis, note }) => [basis, note])).toEqual([
    ['口径', null],
    ['区级', '力争'],
    ['口径', '口径不同'],
    [null, '本期未报道'],
  ]);
  expect(ruler.charts(telling)[0]?.values).toEqual([
    { category: 'south区', value: 3, text: '3%', before: null },
    { category: 'north区（区级）', value: 9, text: '≈9%', before: null },
    { category: 'east区', value: null, text: '7万人', before: null },
  ]);
});

describe('the table of targets, on the real data', () => {
  const { columns, rows } = exhibitNamed('targets').sheet(
    tellingOf('/compare?chart=table', 'zh', real),
  );
  const at = (key: string) => columns.findIndex((column) => column.key === key);
  const stated = real.plans.flatMap(({ district, commitments }) =>
    commitments.flatMap(({ targets = [] }) => targets.map((one) => ({ district, target: one }))),
  );

  it('holds every number and direction once', () => {
    expect(rows).toHaveLength(stated.length);
  });

  it('writes each as the data has it', () => {
    for (const { district, target: one } of stated) {
      const row = rows.find(
        ({ citations, districtId, cells }) =>
          districtId === district &&
          citations[0] === one.cite &&
          cells[at('printed')] === one.printed,
      );
      expect(row?.cells[at('operator')]).toBe(zh.operators[one.operator]);
      expect(row?.cells[at('value')]).toBe(hasNumber(one) ? one.value : null);
      expect(row?.cells[at('unit')]).toBe(hasNumber(one) ? one.unit || '个' : null);
      expect(row?.cells[at('year')]).toBe(one.year);
      expect(row?.cells[at('kind')]).toBe(zh.kinds[one.kind]);
      expect(row?.cells[at('citation')]).toBe(`¶${one.cite.paragraph}`);
      expect(row?.cells[at('basis')] ?? '').toContain(one.basis?.zh ?? '');
    }
  });

  it('follows the order on screen', () => {
    const descending = exhibitNamed('targets').sheet(
      tellingOf('/compare?chart=table&sort=value-desc', 'zh', real),
    );
    const values = recordsOf(descending)
      .filter(({ unit }) => unit === '%')
      .map(({ value }) => Number(value));
    expect(values).toEqual(values.toSorted((one, other) => other - one));
  });
});
