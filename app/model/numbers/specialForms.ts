// Numbers that are no numeral with a unit behind it: 百分之六, 三分之一, 翻一番, 过半, 第3位, 前10, 2.3:1, 上百个.
import { justBefore } from './characters';
import type { Bound } from './bounds';
import { numeralAt } from './numerals';
import { unitAt, type KnownUnits } from './units';

/** How a number is written. */
export type NumberForm =
  | 'plain'
  | 'percent in words'
  | 'fraction'
  | 'half'
  | 'multiple'
  | 'ratio'
  | 'rank'
  | 'bare power'
  | 'neighbours'
  | 'range';

export interface FoundNumber {
  readonly form: NumberForm;
  readonly value: number;
  readonly value2?: number;
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** A bound inside the form: 余 of 百余家, 过 of 过半. */
  readonly bound?: Bound;
  /** Nothing there is written as a number, so the words may as well stand for themselves: 过半, 翻番, 第三位. */
  readonly isWorded?: true;
  readonly isSpoken?: boolean;
  readonly isUnclear?: boolean;
}

const shares: Readonly<Record<string, string>> = { 百: '%', 千: '‰', 万: '‱' };
export const rangeMark = /^[ \n]?(?:——|--|[-‐‑‒–—―~〜∼]|至|到)[ \n]?/;
/** 百分之五、六 leaves the upper end of two neighbours behind a comma. */
const neighbourMark = /^、(?=[一二三四五六七八九]$)/;

/** 百分之五点五, 千分之三, 百分之五至六. */
function wordedShare(folded: string, start: number): FoundNumber | null {
  const unit = shares[/^([百千万])分之/.exec(folded.slice(start, start + 3))?.[1] ?? ''];
  if (unit === undefined) {
    const minus = folded[start] === '负' ? wordedShare(folded, start + 1) : null;
    return minus && { ...minus, start, value: -minus.value };
  }
  const form = 'percent in words';
  const hundred = /^[百千万]/.exec(folded.slice(start + 3))?.[0];
  if (hundred !== undefined) {
    const value = { 百: 100, 千: 1000, 万: 10_000 }[hundred] ?? 100;
    return { form, value, unit, start, end: start + 4 };
  }
  const first = numeralAt(folded, start + 3);
  if (!first) return null;
  const behind = folded.slice(first.end);
  const mark = (rangeMark.exec(behind) ?? neighbourMark.exec(behind))?.[0] ?? '';
  const next = first.end + mark.length;
  const again = /^[百千万]分之/.exec(folded.slice(next))?.[0] ?? '';
  const second = mark === '' ? null : numeralAt(folded, next + again.length);
  const { value } = first;
  if (!second || second.value <= value) {
    const { value2 } = first;
    return { form, value, ...(value2 !== undefined && { value2 }), unit, start, end: first.end };
  }
  return { form, value, value2: second.value, unit, start, end: second.end };
}

const signs: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
};

/** 三分之二 and 2/3; a date, a unit's slash and 24/7 are none. */
function fraction(folded: string, start: number): FoundNumber | null {
  const sign = signs[folded[start] ?? ''];
  if (sign !== undefined) return { form: 'fraction', value: sign, unit: '', start, end: start + 1 };
  const digits = /^(\d{1,3})\/(\d{1,3})(?![\d/.%年月])/.exec(folded.slice(start, start + 8));
  if (digits && !/[\d/.]/.test(folded[start - 1] ?? '')) {
    const [whole, upper, lower] = digits;
    if (Number(upper) >= Number(lower)) return null;
    return {
      form: 'fraction',
      value: Number(upper) / Number(lower),
      unit: '',
      start,
      end: start + whole.length,
    };
  }
  const lower = numeralAt(folded, start);
  if (!lower || !folded.startsWith('分之', lower.end)) return null;
  const upper = numeralAt(folded, lower.end + 2);
  if (!upper || upper.value > lower.value) return null;
  return { form: 'fraction', value: upper.value / lower.value, unit: '', start, end: upper.end };
}

/** 翻一番 is twice, 翻两番 four times as much; 翻番 and 倍增 say twice without a number. */
function multiple(folded: string, start: number): FoundNumber | null {
  const form = 'multiple';
  const unit = '倍';
  if (folded.startsWith('翻番', start))
    return { form, value: 2, unit, start, end: start + 2, isWorded: true };
  if (
    folded.startsWith('倍增', start) &&
    !/^(?:计划|行动|工程|方案)/.test(folded.slice(start + 2))
  ) {
    return { form, value: 2, unit, start, end: start + 2, isWorded: true };
  }
  if (folded[start] !== '翻') return null;
  // 翻近两番 has its bound inside.
  const [inside = '', word] = /^了?([近约超过])?/.exec(folded.slice(start + 1)) ?? [];
  const at = start + 1 + inside.length;
  const inner: Bound = word === '近' || word === '约' ? 'about' : 'more_than';
  const bound = word === undefined ? {} : { bound: inner };
  const turns = numeralAt(folded, at);
  if (!turns || !Number.isInteger(turns.value)) return null;
  const end = turns.end + 1;
  if (folded[turns.end] === '番')
    return { form, value: 2 ** turns.value, unit, start, end, ...bound };
  return folded[turns.end] === '倍'
    ? { form, value: turns.value, unit, start, end, ...bound }
    : null;
}

const halved = /^(?:半数|一半(?![年天月个小])|半)/;
const halfUnits =
  /^(?:年|天|个[多余]?(?:月|小时|百分点|工作日|季度|世纪|学期)|小时|成|倍|公里|千米|里|亩|斤|公斤|吨|分钟|周)(?!级)/;

/** 半年, 一半, 半数, 过半; 半岛 and 半导体 hold no number. */
function half(folded: string, start: number): FoundNumber | null {
  const word = halved.exec(folded.slice(start))?.[0];
  if (word === undefined || /[\d一二三四五六七八九十两上下大多对]$/.test(justBefore(folded, start)))
    return null;
  const form = 'half';
  if (word !== '半')
    return { form, value: 0.5, unit: '', start, end: start + word.length, isWorded: true };
  const unit = halfUnits.exec(folded.slice(start + 1))?.[0];
  if (unit !== undefined) {
    const more = /^个[多余]/.test(unit) ? { bound: 'more_than' as const } : {};
    const end = start + 1 + unit.length;
    return { form, value: 0.5, unit: unit.replace(/(?<=^个)[多余]/, ''), start, end, ...more };
  }
  const isAlone = /^(?:$|[,，。;；、)）以左])/.test(folded.slice(start + 1));
  const isShare = /(?:过|超过?|近|达|约)$/.test(justBefore(folded, start));
  return isAlone && isShare
    ? { form, value: 0.5, unit: '', start, end: start + 1, isWorded: true }
    : null;
}

/** 第38位, 前10, 前三; ranks in words stay words where the plan wants them so. */
function rank(folded: string, start: number): FoundNumber | null {
  const sign = folded[start];
  if (sign !== '第' && (sign !== '前' || /[之以目提年]$/.test(justBefore(folded, start))))
    return null;
  const blank = folded[start + 1] === ' ' ? 1 : 0;
  const number = numeralAt(folded, start + 1 + blank);
  if (
    !number ||
    number.scale !== '' ||
    !Number.isInteger(number.value) ||
    number.value2 !== undefined
  )
    return null;
  const unit = /^ ?([位名强%])/.exec(folded.slice(number.end));
  const end = number.end + (unit?.[0].length ?? 0);
  const next = folded.slice(end, end + 1);
  if (sign === '第' && (!unit || /[强%]/.test(unit[0]))) return null;
  // 前10个月 and 前三季度 are spans of time, 前5年 too.
  if (sign === '前' && !unit && !/^(?:$|[,，。;；、)）的])/.test(next)) return null;
  const worded = number.isChinese ? { isWorded: true as const } : {};
  const bound = sign === '前' ? { bound: 'at_most' as const } : {};
  return {
    form: 'rank',
    value: number.value,
    unit: unit?.[1] ?? '',
    start,
    end,
    ...bound,
    ...worded,
  };
}

/** 2.3:1; three parts are a structure and no number. */
function ratio(folded: string, start: number): FoundNumber | null {
  const [words = '', said = ''] =
    /^([一二三四五六七八九十]+)比一(?!半)/.exec(folded.slice(start, start + 8)) ?? [];
  const upper = said === '' ? null : numeralAt(said, 0);
  if (upper?.end === said.length)
    return { form: 'ratio', value: upper.value, unit: '', start, end: start + words.length };
  const found = /^(\d+(?:\.\d+)?) ?[:比] ?1(?![\d.:%]|\s*:)/.exec(folded.slice(start, start + 14));
  if (!found || /[\d.:]/.test(folded[start - 1] ?? '')) return null;
  return { form: 'ratio', value: Number(found[1]), unit: '', start, end: start + found[0].length };
}

const barePower = /^(?:[十百千]?万亿|[十百千]?[万亿]|[百千])([余多来]?)/;
const bareValues: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/**
 * 亿元, 百余家, 千亿级, 上万人: one of a power, without a numeral before it.
 *
 * Such powers begin many words (百姓, 万达, 千方百计). In running text one counts only behind a word of
 * bounds, before 余, 多 or 级, or before money.
 */
function power(
  folded: string,
  start: number,
  known: KnownUnits,
  isToken: boolean,
): FoundNumber | null {
  const found = barePower.exec(folded.slice(start));
  if (!found || /[\d一二三四五六七八九十两几数每*_X×]$/.test(justBefore(folded, start)))
    return null;
  const [word, more = ''] = found;
  const letters = word.slice(0, word.length - more.length);
  const counted = /^[十百千]/.exec(letters)?.[0] ?? '';
  const scale = letters.slice(counted.length);
  // 十万八千户 is a numeral, of which 十万 is the beginning only.
  if (counted === '十' && /^零?[一二三四五六七八九两]/.test(folded.slice(start + word.length)))
    return null;
  const unit = unitAt(folded, start + word.length, known, scale);
  const isFirst = isToken && start === 0;
  const isBounded = /(?:上|过|超|逾|破|近|达|约|满|突破|接近|以上) ?$/.test(
    justBefore(folded, start),
  );
  const rest = folded.slice(unit.end);
  const isMoney = unit.unit.endsWith('元') && scale !== '';
  const isClass = scale !== '' && rest.startsWith('级');
  if (!(isFirst || isBounded || more !== '' || isMoney || isClass)) return null;
  // 百 needs something it counts; 百亿 and 万亿 are amounts themselves.
  if (unit.unit === '' && more === '' && !(isFirst && letters.length > 1)) return null;
  const isAtLeast = folded[start - 1] === '上';
  const bound = more !== '' && more !== '来' ? 'more_than' : isAtLeast ? 'at_least' : undefined;
  return {
    form: 'bare power',
    value: bareValues[counted] ?? 1,
    unit: unit.unit,
    start: isAtLeast ? start - 1 : start,
    end: unit.end,
    isSpoken: true,
    ...(more === '来' && { bound: 'about' as const }),
    ...(bound !== undefined && { bound }),
  };
}

/** A number in one of these forms that begins at a place. */
export function specialAt(
  folded: string,
  start: number,
  known: KnownUnits,
  isToken: boolean,
): FoundNumber | null {
  return (
    wordedShare(folded, start) ??
    fraction(folded, start) ??
    multiple(folded, start) ??
    half(folded, start) ??
    rank(folded, start) ??
    ratio(folded, start) ??
    power(folded, start, known, isToken)
  );
}
