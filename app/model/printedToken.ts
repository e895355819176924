// Reads a number as a source prints it: Chinese or Arabic numerals, the unit, the word that makes it an operator.
import type { Operator } from './plan';

export interface PrintedNumber {
  readonly value: number;
  /** The unit word right behind the number; '' when no known unit stands there. */
  readonly unit: string;
}

/** Words before a number; one letter alone counts only where it touches the number. */
const wordsBefore: readonly (readonly [RegExp, Operator])[] = [
  [/不少于|不低于|不小于|至少/, 'at_least'],
  [/不超过|不高于|不多于|至多|(?<!不)[低少]于|不足|不到/, 'at_most'],
  [/(?<!不)(突破|超过|高于|多于)|(?<!通|经|超)过$|[超逾破]$/, 'more_than'],
  [/大约|约$|(?<!附|最|临)近$/, 'about'],
];
/** Words behind a number; 市级以上 and 规模以上 tell a class and not a bound. */
const wordsBehind: readonly (readonly [RegExp, Operator])[] = [
  [/^[余多]/, 'more_than'],
  [/(?<!级|规模)以上/, 'at_least'],
  [/(?<!级|规模)以下|[以之]内/, 'at_most'],
  [/左右|上下/, 'about'],
];

const numeral = String.raw`\d[\d,]*(?:\.\d+)?[百千]?|[零〇一二两三四五六七八九十百千]+`;
const numerals = new RegExp(numeral, 'g');
const rangeMark = /^\s*[-–—~～至到]+\s*$/;

/** Full-width letters and digits read like plain ones: ５％ is 5%. */
function folded(printed: string): string {
  return printed.normalize('NFKC');
}

/** A pattern for any of the unit words, the longest that fits first. */
function anyOf(units: readonly string[]): string {
  const words = units.filter((unit) => unit !== '').map(folded);
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  return (
    longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|') ||
    '(?!)'
  );
}

/** The numbers of a token with their units, those of `units` that stand right behind. */
export function numbersIn(printed: string, units: readonly string[]): readonly PrintedNumber[] {
  const unit = anyOf(units);
  const counted = new RegExp(`(${numeral})[余多]?(${unit})?`, 'g');
  const found = [...folded(printed).matchAll(counted)].map(([, digits = '', word = '']) => ({
    value: numeralValue(digits),
    unit: word,
  }));
  // 过亿元 holds a number without a numeral: one 亿.
  const bare = new RegExp(`(?:^|[过超逾破约])(${unit})`).exec(folded(printed))?.[1];
  return bare !== undefined && /^[万亿]/.test(bare) ? [...found, { value: 1, unit: bare }] : found;
}

/** The operators that a token's words stand for; `exact` alone when it holds none. */
export function operatorsIn(printed: string, units: readonly string[]): readonly Operator[] {
  const text = folded(printed);
  if (text.includes('同步')) return ['in_step_with'];
  const all = [...text.matchAll(numerals)];
  const [first, last] = [all[0], all.at(-1)];
  const start = first?.index ?? text.search(/[万亿]|$/);
  const end = last ? last.index + last[0].length : start;
  const between = text.slice(start, end).replace(numerals, '');
  if (rangeMark.test(between.replaceAll(new RegExp(anyOf(units), 'g'), ''))) return ['range'];
  const found = [
    ...wordsBefore.filter(([word]) => word.test(text.slice(0, start).trimEnd())),
    ...wordsBehind.filter(([word]) => word.test(text.slice(end))),
  ];
  return found.length > 0 ? found.map(([, operator]) => operator) : ['exact'];
}

const digits = '零一二三四五六七八九';
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The number a numeral writes: 5.5, 1,200, 两, 十五, 一百二十, 二〇二五. */
export function numeralValue(text: string): number {
  const plain = /^[\d.,]+/.exec(text)?.[0] ?? '';
  if (plain !== '') {
    return Number(plain.replaceAll(',', '')) * (powers[text.slice(plain.length)] ?? 1);
  }
  let sum = 0;
  let digit: number | null = null;
  for (const letter of text.replaceAll('两', '二').replaceAll('〇', '零')) {
    const power = powers[letter];
    // 百 alone is one hundred; digits in a row are read as written.
    if (power === undefined) digit = (digit ?? 0) * 10 + digits.indexOf(letter);
    else {
      sum += (digit ?? 1) * power;
      digit = null;
    }
  }
  return sum + (digit ?? 0);
}
