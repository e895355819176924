// Reads one numeral: digits, Chinese and capital numerals, and the two mixed; says what power it ends in.
import { beginsUnit, scales } from './units';

export interface Numeral {
  /** Counted in `scale`: 1.2 of 1.2万, 12000 of 一万二千, 1300 of 一千三百亿. */
  readonly value: number;
  /** The upper of two neighbours: 3 of 两三家. */
  readonly value2?: number;
  /** The power the numeral ends in, which belongs to the unit: 万 of 1.2万. */
  readonly scale: string;
  /** In UTF-16 units of the folded text, end excluded. */
  readonly end: number;
  /** Written with Chinese powers, so that another split of number and power means the same. */
  readonly isSpoken: boolean;
  /** Chinese characters only. */
  readonly isChinese: boolean;
  /** Joined over a line's end or over blanks: read, but to be looked at. */
  readonly isJoined: boolean;
}

const digitOf = (character: string | undefined): number | undefined => {
  const at = character === undefined ? -1 : '〇一二三四五六七八九'.indexOf(character);
  if (at >= 0) return at;
  return character === '零' ? 0 : character === '两' ? 2 : undefined;
};
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 };

/** Twelve significant digits are more than any report prints; the rest is the error of binary fractions. */
const exactly = (value: number) => Number(value.toPrecision(15));

interface Section {
  readonly low: number;
  readonly high: number;
  readonly end: number;
  readonly isChinese: boolean;
  readonly isJoined: boolean;
  readonly hasPower: boolean;
  /** A digit alone, as the elliptic tail of 一万二 is. */
  readonly isDigit: boolean;
}

// A blank or a line's end may stand beside the point or inside the digits of a damaged text.
const arabic =
  /(\d{1,3}(?:[,，']\d{3})+(?![\d,，'])|\d{1,3}(?:[ \n]\d{3})+(?!\d|[ \n]?\.?\d)|\d+(?:\n\d+)*|(?<![\dA-Za-z])(?=\.\d))(?:( ?\n?\.[ \n]?|[ \n]\.)(\d+))?/y;

/** 1百2十, 2千零5: digits with their powers behind them, as characters have. */
const mixed = /(?:\d千)?(?:零?\d百)?(?:零?\d十|零\d)(?:(?<=十)\d)?(?![\d.])/y;

function mixedAt(folded: string, at: number): Section | null {
  mixed.lastIndex = at;
  const [text] = mixed.exec(folded) ?? [];
  if (text === undefined || !/^\d/.test(text)) return null;
  const spelled = text.replace(/\d/g, (one) => '零一二三四五六七八九'[Number(one)] ?? one);
  const section = chineseAt(spelled, 0);
  if (section?.end !== spelled.length) return null;
  return { ...section, isChinese: false, isDigit: false, end: at + text.length };
}

function arabicAt(folded: string, at: number): Section | null {
  const spelled = mixedAt(folded, at);
  if (spelled) return spelled;
  arabic.lastIndex = at;
  const [whole, digits, point, decimals] = arabic.exec(folded) ?? [];
  if (whole === undefined || digits === undefined) return null;
  const value = Number(
    digits.replace(/[,，' \n]/g, '') + (decimals === undefined ? '' : `.${decimals}`),
  );
  const end = at + whole.length;
  const isJoined = /[ \n]/.test(digits) || (point !== undefined && point.length > 1);
  const power = folded[end] ?? '';
  const isPower = (power === '百' || power === '千') && !beginsUnit(folded, end);
  const section = { isChinese: false, isJoined, isDigit: false };
  if (!isPower) return { ...section, low: value, high: value, end, hasPower: false };
  // 2千5百: the powers of digits go on as those of characters do.
  const more = /^\d(?=百)/.exec(folded.slice(end + 1));
  const hundreds =
    power === '千' && more && !beginsUnit(folded, end + 2) ? Number(more[0]) * 100 : 0;
  const own = exactly(value * (powers[power] ?? 1)) + hundreds;
  return { ...section, low: own, high: own, end: end + (hundreds > 0 ? 3 : 1), hasPower: true };
}

/** 三百五 is 350: a digit right behind a power, nothing after it, counts tenths of that power. */
function tailPower(power: number): number {
  return power >= 100 ? power / 10 : 1;
}

const isPair = (low: number, high: number, isTail: boolean) =>
  high === low + 1 || (low === 3 && high === 5 && !isTail);

function chineseAt(folded: string, at: number): Section | null {
  let low = 0;
  let high = 0;
  let digit: readonly [number, number] | null = null;
  let last = 10_000;
  let index = at;
  let afterZero = false;
  let hasPower = false;
  const positional = /^[〇零一二三四五六七八九]+/.exec(folded.slice(at))?.[0] ?? '';
  if (positional.length > 2 || (positional.length === 2 && !isPairText(positional))) {
    const next = folded[at + positional.length] ?? '';
    // 零五百 is no year; digits in a row are read as written only where no power follows.
    if (powers[next] === undefined) {
      const value = Number(Array.from(positional, (one) => digitOf(one)).join(''));
      const end = at + positional.length;
      return {
        low: value,
        high: value,
        end,
        isChinese: true,
        isJoined: false,
        hasPower: true,
        isDigit: false,
      };
    }
  }
  for (; index < folded.length; index += 1) {
    const character = folded[index];
    const value = digitOf(character);
    const power = powers[character ?? ''];
    const ten = tens[character ?? ''];
    if (value === 0) {
      if (digit) break;
      afterZero = true;
    } else if (value !== undefined) {
      if (digit && (digit[0] !== digit[1] || !isPair(digit[0], value, hasPower))) break;
      digit = digit ? [digit[0], value] : [value, value];
    } else if (ten !== undefined && !digit && last > 10) {
      [low, high, last, hasPower] = [low + ten, high + ten, 10, true];
    } else if (
      power !== undefined &&
      power < last &&
      !stopsAt(folded, index, digit, last, afterZero)
    ) {
      // 百 and 千 alone are words as often as numbers (百姓, 千方百计): the caller asks for them.
      if (!digit && power !== 10 && index === at) return null;
      const [one, other] = digit ?? [1, 1];
      low += one * power;
      high += other * power;
      [digit, last, afterZero, hasPower] = [null, power, false, true];
    } else break;
  }
  if (index === at) return null;
  const isElliptic =
    hasPower && digit !== null && !afterZero && last >= 100 && !isScale(folded, index);
  const times = isElliptic ? tailPower(last) : 1;
  const [one, other] = digit ?? [0, 0];
  const section = { isChinese: true, isJoined: false, end: index, hasPower };
  const isDigit = !hasPower && digit !== null && one === other && !afterZero;
  return { ...section, low: low + one * times, high: high + other * times, isDigit };
}

function isPairText(text: string): boolean {
  const [low, high] = Array.from(text, digitOf);
  return low !== undefined && high !== undefined && low > 0 && isPair(low, high, false);
}

const isScale = (folded: string, at: number) => folded[at] === '万' || folded[at] === '亿';

/** 千 of 五百千瓦 is the unit's; in 一万二千瓦 it counts, as no one says 一万二 before a unit of thousands. */
function stopsAt(
  folded: string,
  at: number,
  digit: readonly [number, number] | null,
  last: number,
  afterZero: boolean,
): boolean {
  if (!beginsUnit(folded, at)) return false;
  const isAfterScale = isScale(folded, at - 2);
  return digit === null || last < 10_000 || afterZero || !isAfterScale;
}

/**
 * Reads the numeral that begins at a place of a folded text; null where none does.
 *
 * 点 and 万 of words (三点建议, 万众) are left where no digits belong to them.
 */
export function numeralAt(folded: string, from: number): Numeral | null {
  const first = sectionAt(folded, from);
  if (!first) return null;
  const decimals = first.isChinese ? decimalsAt(folded, first.end) : '';
  const whole = decimals === '' ? first : decimalSection(first, decimals);
  let { end, isJoined } = whole;
  let scale = scaleAt(folded, end, whole);
  end += scale.length;
  const counted = { low: [whole.low], high: [whole.high], scales: [scale] };
  let isChinese = whole.isChinese;
  while (scale !== '') {
    const next = nextSection(folded, end, counted.scales, isChinese);
    if (!next) break;
    isChinese &&= next.isChinese;
    counted.low.push(next.low);
    counted.high.push(next.high);
    counted.scales.push(next.scale);
    ({ end, scale } = next);
  }
  const ending = counted.scales.at(-1) ?? '';
  const isOnePart = counted.low.length === 1;
  const value = isOnePart ? whole.low : total(counted.low, counted.scales);
  const value2 = isOnePart ? whole.high : total(counted.high, counted.scales);
  return {
    value,
    ...(value2 !== value && { value2 }),
    scale: ending,
    end,
    isSpoken: !isOnePart || whole.hasPower || (isChinese && (ending !== '' || whole.isDigit)),
    isChinese,
    isJoined,
  };
}

const sectionAt = (folded: string, at: number) => arabicAt(folded, at) ?? chineseAt(folded, at);

/** The digits behind 点; none where 点 is an hour's or a point of a list. */
function decimalsAt(folded: string, at: number): string {
  const [, digits = '', next = ''] =
    /^[点.]([〇零一二三四五六七八九]+)(.?)/.exec(folded.slice(at, at + 20)) ?? [];
  return powers[next] === undefined || beginsUnit(folded, at + 1 + digits.length) ? digits : '';
}

function decimalSection(whole: Section, decimals: string): Section {
  const text = `${whole.low}.${Array.from(decimals, (one) => digitOf(one)).join('')}`;
  return { ...whole, low: Number(text), high: Number(text), end: whole.end + 1 + decimals.length };
}

function scaleAt(folded: string, at: number, section: Section): string {
  const found = Object.keys(scales).find((one) => folded.startsWith(one, at)) ?? '';
  return section.low === 0 ? '' : found;
}

/** 二千 of 一万二千, 三千万 of 2亿3千万: what goes on behind a power, always with smaller ones. */
function nextSection(
  folded: string,
  at: number,
  before: readonly string[],
  isChinese: boolean,
): (Omit<Section, 'isDigit'> & { readonly scale: string }) | null {
  const last = before.at(-1) ?? '';
  const section = sectionAt(folded, at);
  if (!section) return null;
  const scale = scaleAt(folded, section.end, section);
  const end = section.end + scale.length;
  // 一万五千亿 counts 亿 by ten thousands; after 万 no other 万 can follow.
  const isSmaller =
    last === '万亿'
      ? scale === '亿'
      : last === '亿'
        ? scale !== '亿' && scale !== '万亿'
        : scale === '亿' || scale === '';
  if (!isSmaller) return null;
  if (!section.isChinese) {
    const digits = section.end - at;
    return section.hasPower || scale !== '' || (last === '万' && digits === 4)
      ? { ...section, scale, end }
      : null;
  }
  // 一万二 is 12000: a digit alone right behind 万 or 亿 counts tenths of it.
  const isTail = isChinese && section.isDigit && scale === '';
  const tail = isTail ? (scales[last] ?? 1) / 10 : 1;
  return { ...section, low: section.low * tail, high: section.high * tail, scale, end };
}

/** Sections with their powers, in the last of the powers. */
function total(sections: readonly number[], names: readonly string[]): number {
  let sum = 0;
  let below = 0;
  sections.forEach((section, index) => {
    const name = names[index] ?? '';
    const power = scales[name] ?? 1;
    // What stands before 亿 counts 亿 as a whole: 一万五千亿.
    if (name === '亿' || name === '万亿') {
      sum += (below + section) * power;
      below = 0;
    } else below += section * power;
  });
  return exactly((sum + below) / (scales[names.at(-1) ?? ''] ?? 1));
}
