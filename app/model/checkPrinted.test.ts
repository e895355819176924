// Right targets pass whatever way their number is printed, wrong ones are refused with the right number named.
import { expect, it } from 'vitest';
import { checkPrinted } from './checkPrinted';
import { dataFolder } from './dataFolder';
import { formatProblem } from './problem';
import { readNumbers } from './numbers/readNumbers';
import { likeness } from './numbers/saysNumber';

// prettier-ignore
const units = ['%', '‰', '个', '家', '户', '万户', '人', '万人', '亿元', '万元', '千瓦', '瓦', '千米', '米', '千克', '千伏安', '千米/小时', '万千瓦时', '年', '个月', '个百分点', '百分点', '倍', '成', '位', '项', '小时', '元', '强', '套（间）', '万吨标准煤', '万吨', '亿千瓦时'];

function faultsOf(target: Readonly<Record<string, unknown>>): readonly string[] {
  const files = {
    'data/units.json': units.map((id) => ({ id })),
    'data/plans/2025/north.json': { commitments: [{ targets: [target] }] },
  };
  return checkPrinted(dataFolder(files, {})).map((problem) =>
    formatProblem(problem).replace(/^.*targets\[0\]\./, ''),
  );
}

type Said = [
  printed: string,
  value: number | readonly [number, number],
  unit: string,
  operator?: string | undefined,
];
const targetOf = ([printed, value, unit, operator = 'exact']: Said) => {
  const [low, high] = typeof value === 'number' ? [value] : value;
  return { printed, unit, operator, value: low, ...(high !== undefined && { value2: high }) };
};

// prettier-ignore
it.each<Said>([
  ['500千瓦', 500, '千瓦'], ['500千米', 500, '千米'], ['500千克', 500, '千克'], ['630千伏安', 630, '千伏安'], ['120千米/小时', 120, '千米/小时'],
  ['一万二千户', 12_000, '户'], ['一万二千户', 1.2, '万户'], ['两千三家', 2300, '家'], ['廿五家', 25, '家'], ['三点五亿元', 3.5, '亿元'], ['三点五亿元', 35_000, '万元'],
  ['百分之五点五', 5.5, '%'], ['百分之五点五以上', 5.5, '%', 'at_least'], ['千分之三', 3, '‰'], ['半年', 0.5, '年'], ['两年半', 2.5, '年'], ['贰拾伍家', 25, '家'], ['５．５％以上', 5.5, '%', 'at_least'],
  ['12,000户', 12_000, '户'], ['１２，０００户', 12_000, '户'], ['6 . 5%', 6.5, '%'], ['1. 6万个', 1.6, '万个'], ['三分之二', 0.6667, ''], ['三分之二', 0.67, ''], ['过半', 0.5, '', 'more_than'],
  ['翻一番', 2, '倍'], ['翻两番', 4, '倍'], ['三成五', 3.5, '成'], ['第38位', 38, '位'], ['前10', 10, '', 'at_most'], ['2.02:1', 2.02, ''], ['-1.2%', -1.2, '%'],
  ['5.5%—6%', [5.5, 6], '%', 'range'], ['两三家', [2, 3], '家', 'range'], ['5000—1万户', [5000, 10_000], '户', 'range'], ['4%、6%以上', 4, '%', 'at_least'], ['4%、6%以上', 6, '%', 'at_least'],
  ['5亿余元', 5, '亿元', 'more_than'], ['12万余户', 12, '万户', 'more_than'], ['上百个', 100, '个', 'at_least'], ['六大领域', 6, '个'], ['三个半小时', 3.5, '小时'], ['0.5个百分点', 0.5, '百分点'],
  ['8000套（间）', 8000, '套（间）'], ['5万吨标准煤', 5, '万吨'], ['3.6亿千瓦时', 3.6, '亿千瓦时'], ['约20家以上', 20, '家', 'at_least'], ['约20家以上', 20, '家', 'about'], ['三千瓦', 3000, '瓦'], ['15千人', 15_000, '人'], ['15千人', 15, '千人'], ['控制在4%', 4, '%', 'at_most'], ['控制在4%', 4, '%'],
])('%s is %j %s %s', (...said) => {
  expect(faultsOf(targetOf(said))).toEqual([]);
});

// prettier-ignore
it.each<[...Said, fault: string]>([
  ['500千瓦', 500_000, '千瓦', 'exact', 'value · is 500000, but the source prints "500千瓦" · 500'],
  ['500千瓦', 500, '瓦', 'exact', 'unit · is "瓦", but the source prints "500千瓦" · "千瓦"'],
  ['一万二千户', 2000, '户', 'exact', 'value · is 2000, but the source prints "一万二千户" · 12000'],
  ['一万二千户', 1.2, '户', 'exact', 'value · is 1.2, but the source prints "一万二千户" · 12000'],
  ['两千三家', 2003, '家', 'exact', 'value · is 2003, but the source prints "两千三家" · 2300'],
  ['廿五家', 5, '家', 'exact', 'value · is 5, but the source prints "廿五家" · 25'],
  ['三点五亿元', 3, '亿元', 'exact', 'value · is 3, but the source prints "三点五亿元" · 3.5'],
  ['百分之五点五', 100, '%', 'exact', 'value · is 100, but the source prints "百分之五点五" · 5.5'],
  ['两三家', 23, '家', 'exact', 'value · is 23, but the source prints "两三家" · 2 or 3'],
  ['5—6%', [5, 7], '%', 'range', 'value2 · is 7, but the source prints "5—6%" · 5 or 6'],
  ['5%左右、6%以上', 5, '%', 'at_least', 'operator · is at_least, but "5%左右、6%以上" says about · about'],
  ['3家、5个', 3, '个', 'exact', 'unit · is "个", but the source prints "3家、5个" · "家"'],
  ['-1.2%', 1.2, '%', 'exact', 'value · is 1.2, but the source prints "-1.2%" · -1.2'],
  ['1.2万户', 12_000, '万户', 'exact', 'value · is 12000, but the source prints "1.2万户" · 1.2'],
  ['1,2000家', 12_000, '家', 'exact', 'value · is 12000, but the source prints "1,2000家" · a token that holds the number'],
  ['5个月', 5, '个', 'exact', 'unit · is "个", but the source prints "5个月" · "个月"'],
  ['三分之二', 0.6, '', 'exact', 'value · is 0.6, but the source prints "三分之二" · 0.666666666667'],
  ['不得低于10%', 10, '%', 'at_most', 'operator · is at_most, but "不得低于10%" says at_least · at_least'],
  ['3—5千家', [3, 5000], '家', 'range', 'value · is 3, but the source prints "3—5千家" · 3000 or 5000'],
  ['一万\n二千户', 2000, '户', 'exact', 'value · is 2000, but the source prints "一万⏎二千户" · 12000'],
  ['–5%', 5, '%', 'exact', 'value · is 5, but the source prints "–5%" · -5'],
  ['签约120亿元', 120, '亿元', 'about', 'operator · is about, but "签约120亿元" says exact · exact'],
])('%s is not %j %s %s', (printed, value, unit, operator, fault) => {
  expect(faultsOf(targetOf([printed, value, unit, operator]))).toContain(fault);
});

it.each(['翻番', '过半', '第三位', '稳居全省第一', '两位数', '正增长', '10+1', '与省持平'])(
  '%s may stay words',
  (printed) => {
    expect(faultsOf({ printed, unit: '', operator: 'qualitative' })).toEqual([]);
  },
);

it('reads every printed token of the data exactly', () => {
  const globbed = import.meta.glob<{ id: string }[]>('/data/units.json', {
    eager: true,
    import: 'default',
  });
  const known = Object.values(globbed)
    .flat()
    .map(({ id }) => id);
  const plans = import.meta.glob<PlanFile>('/data/plans/**/*.json', {
    eager: true,
    import: 'default',
  });
  const targets = Object.values(plans).flatMap(({ commitments }) =>
    commitments.flatMap((one) => one.targets ?? []),
  );
  const numbered = targets.filter(({ value }) => value !== undefined);
  const misread = numbered.filter(({ printed, value, value2, unit, operator }) => {
    const { numbers } = readNumbers(printed, { units: known, isToken: true });
    const [only] = numbers;
    if (!only || numbers.length > 1) return true;
    const { isValue, isUnit } = likeness(only, value, unit, value2);
    return !isValue || !isUnit || only.bounds.join() !== operator;
  });
  expect(misread).toEqual([]);
  expect(numbered.length).toBeGreaterThan(100);
});

interface PlanFile {
  readonly commitments: readonly {
    readonly targets?: readonly {
      readonly printed: string;
      readonly value?: number;
      readonly value2?: number;
      readonly unit: string;
      readonly operator: string;
    }[];
  }[];
}
