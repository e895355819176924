import { expect, it } from 'vitest';
import type { Operator } from './plan';
import { numbersIn, numeralValue, operatorsIn } from './printedToken';

const units = ['%', '个', '大', '家', '人', '万人', '亿元', '万元', '万平方米', '年', '周年', 'P'];

it.each<[string, Operator, readonly (readonly [number, string])[]]>([
  ['5.5%以上', 'at_least', [[5.5, '%']]],
  ['５．５％以上', 'at_least', [[5.5, '%']]],
  ['不少于2个', 'at_least', [[2, '个']]],
  ['不低于1,200家', 'at_least', [[1200, '家']]],
  ['突破2600P', 'more_than', [[2600, 'P']]],
  ['过亿元', 'more_than', [[1, '亿元']]],
  ['过百亿元', 'more_than', [[100, '亿元']]],
  ['超千万元', 'more_than', [[1000, '万元']]],
  ['100余家', 'more_than', [[100, '家']]],
  ['超过3千家', 'more_than', [[3000, '家']]],
  ['5%左右', 'about', [[5, '%']]],
  ['约4万人', 'about', [[4, '万人']]],
  ['不超过3%', 'at_most', [[3, '%']]],
  ['10家以内', 'at_most', [[10, '家']]],
  ['低于3%', 'at_most', [[3, '%']]],
  [
    '5%至7%',
    'range',
    [
      [5, '%'],
      [7, '%'],
    ],
  ],
  [
    '5—7家',
    'range',
    [
      [5, ''],
      [7, '家'],
    ],
  ],
  ['与经济增长基本同步', 'in_step_with', []],
  ['两大园区', 'exact', [[2, '大']]],
  ['六大领域', 'exact', [[6, '大']]],
  ['八个方面', 'exact', [[8, '个']]],
  ['455万平方米', 'exact', [[455, '万平方米']]],
  ['35周年', 'exact', [[35, '周年']]],
  ['提前一年', 'exact', [[1, '年']]],
  ['通过3家', 'exact', [[3, '家']]],
  ['5家市级以上', 'exact', [[5, '家']]],
  ['全面完成', 'exact', []],
])('reads %s as %s %j', (printed, operator, numbers) => {
  expect(operatorsIn(printed, units)).toEqual([operator]);
  expect(numbersIn(printed, units).map(({ value, unit }) => [value, unit])).toEqual(numbers);
});

it('hears two operators where a token holds two', () => {
  expect(operatorsIn('约20家以上', units)).toEqual(['about', 'at_least']);
});

it.each([
  ['十五', 15],
  ['二十', 20],
  ['一百二十', 120],
  ['一百零五', 105],
  ['三千', 3000],
  ['两百', 200],
  ['二〇二五', 2025],
])('counts %s as %d', (numeral, value) => {
  expect(numeralValue(numeral)).toBe(value);
});
