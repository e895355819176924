// A numeral with what stands behind it: 多 or 余, the unit, 半, and the other end of a range.
import { foldCharacters, justBefore } from './characters';
import type { LeftAlone } from './leftAlone';
import { numeralAt, type Numeral } from './numerals';
import { rangeMark, type FoundNumber } from './specialForms';
import { scales, unitAt, unitParts, type KnownUnits, type UnitReading } from './units';

interface Counted {
  readonly numeral: Numeral;
  readonly unit: UnitReading;
  /** 多, 余 or 几 between number and unit, 来 for about. */
  readonly more: string;
  readonly end: number;
}

const moreWord =
  /^(?:[多余](?!少|万家)|几(?=$|[十百千万亿家个项人户年])|数(?=[家个项人户年万亿次天])|来(?=[家个项人户年万亿次天])|\+(?![\dNXn])) ?/;

const parted = /^个[多余](月|小时|工作日|季度|百分点|星期)/;
/** 5个亿 and 两个多亿元 are said for 5 亿 and more than 2 亿; 3个亿元项目 are three of a size. */
const spokenPiece = /^个(?:[多余](?=[万亿])|(?=亿(?:$|[,，。;；、以左的]|人民币|资金|投资)))/;

function countedAt(folded: string, at: number, known: KnownUnits): Counted | null {
  const numeral = numeralAt(folded, at);
  if (!numeral) return null;
  const rest = folded.slice(numeral.end);
  // 3个多小时: the unit is 个小时, whatever stands inside it.
  const [inside = '', word = ''] = parted.exec(rest) ?? [];
  if (inside !== '') {
    const end = numeral.end + inside.length;
    return { numeral, unit: { unit: `个${word}`, scale: '', end }, more: '多', end };
  }
  const between = (moreWord.exec(rest) ?? spokenPiece.exec(rest))?.[0] ?? '';
  const unit = unitAt(folded, numeral.end + between.length, known, numeral.scale);
  const within = /[多余几来]/.exec(folded.slice(numeral.end + between.length, unit.end))?.[0] ?? '';
  // 6亿余 with nothing behind it keeps its 余.
  return { numeral, unit, more: between.replace('个', '').trim() || within, end: unit.end };
}

/**
 * The number that begins at a place; what looks like one and is a label; null for neither.
 *
 * In running text Chinese numerals count only before a unit: 三农, 一体, 五一 are words.
 */
export function plainAt(
  folded: string,
  from: number,
  known: KnownUnits,
  isToken: boolean,
): FoundNumber | LeftAlone | null {
  const minus = minusAt(folded, from, isToken);
  const at = from + minus.length;
  const counted = countedAt(folded, at, known);
  if (!counted) return null;
  const { numeral, unit, more, end } = counted;
  const label = labelAt(folded, at, counted, isToken);
  if (label !== null)
    return { reason: label, start: at, end: label === 'word' ? numeral.end : end };
  const tail = tailAt(folded, counted);
  const sign = minus === '' ? 1 : -1;
  const one = {
    form: numeral.value2 === undefined ? ('plain' as const) : ('neighbours' as const),
    value: sign * (numeral.value + (tail?.more ?? 0)),
    ...(numeral.value2 !== undefined && { value2: numeral.value2 }),
    unit: tail?.unit ?? unit.unit,
    start: from,
    end: tail?.end ?? end,
    isSpoken: numeral.isSpoken,
    isUnclear: numeral.isJoined,
    ...(more !== '' && { bound: more === '来' ? ('about' as const) : ('more_than' as const) }),
  };
  const isMove = /[从由]$/.test(justBefore(folded, from));
  return rangeFrom(folded, one, counted, known, isMove, sign) ?? one;
}

/** A minus: 负, 零下, or a dash that parts no two numbers and no letters; an em dash only where a token begins with it. */
function minusAt(folded: string, at: number, isToken: boolean): string {
  const word = /^(?:负|零下)/.exec(folded.slice(at, at + 2))?.[0] ?? '';
  if (word !== '' && numeralAt(folded, at + word.length)) return word;
  const isDash = /[-–]/.test(folded[at] ?? '') || (isToken && at === 0 && folded[0] === '—');
  const isMinus = isDash && /\d/.test(folded[at + 1] ?? '');
  return isMinus && !/[\dA-Za-z%‰)]$/.test(justBefore(folded, at)) ? (folded[at] ?? '') : '';
}

function labelAt(
  folded: string,
  at: number,
  { numeral, unit }: Counted,
  isToken: boolean,
): 'label' | 'word' | 'ratio' | 'date' | null {
  const text = folded.slice(at, numeral.end);
  const behind = folded.slice(numeral.end, numeral.end + 4);
  if (unit.unit === '' && /^ ?[:比] ?\d/.test(behind)) return 'ratio';
  if (/\d ?[:比]$/.test(justBefore(folded, at))) return 'ratio';
  if (unit.unit === '' && /^[A-Za-z]/.test(behind)) return 'label';
  if (isToken) return null;
  if (unit.unit === '' && /^(?:19|20)\d\d$/.test(text)) return 'date';
  if (!numeral.isChinese) return unit.unit === '' && /^\d\.0$/.test(text) ? 'label' : null;
  if (unit.unit === '' || (numeral.value === 0 && text.length === 1)) return 'word';
  // 一条, 一道, 一面 begin more words than they count.
  const isArticle =
    text === '一' &&
    /^[起道面度部条张门层口本片对组类种批首块分元成头点轮方只期笔节段]/.test(behind);
  const isPointed = text === '一' && /[每同另任某这那哪第唯]$/.test(justBefore(folded, at));
  return isArticle || isPointed ? 'word' : null;
}

/** What goes on behind the unit: 两年半, 三个半小时, 一倍半, and 三成五, which is 3.5 成. */
function tailAt(
  folded: string,
  { numeral, unit }: Counted,
): { readonly more: number; readonly unit: string; readonly end: number } | null {
  if (unit.scale !== '' || numeral.value2 !== undefined) return null;
  if (
    /^(?:年|天|倍|成|个月|小时|里|公里|斤|亩|周)$/.test(unit.unit) &&
    /^半(?![年天月个])/.test(folded.slice(unit.end))
  ) {
    return { more: 0.5, unit: unit.unit, end: unit.end + 1 };
  }
  const inner = /^个半(月|小时|百分点|工作日|季度)/.exec(folded.slice(numeral.end));
  if (inner) return { more: 0.5, unit: `个${inner[1]}`, end: numeral.end + inner[0].length };
  const behind = /^[1-9](?![\d.]|\p{Script=Han}(?<![以左多]))/u.exec(folded.slice(unit.end))?.[0];
  const spoken = '一二三四五六七八九'.indexOf(folded[unit.end] ?? '·') + 1;
  const tenth = unit.unit === '成' ? Number(behind ?? spoken) : 0;
  return tenth > 0 ? { more: tenth / 10, unit: '成', end: unit.end + 1 } : null;
}

/** The other end of a range: 5.5%—6%, 5—6%, 2至3处. */
function rangeFrom(
  folded: string,
  one: FoundNumber,
  first: Counted,
  known: KnownUnits,
  isMove: boolean,
  sign: number,
): FoundNumber | null {
  const mark = rangeMark.exec(folded.slice(one.end))?.[0] ?? '';
  if (mark === '' || one.value2 !== undefined || (isMove && /[至到]/.test(mark))) return null;
  const next = one.end + mark.length;
  const minus = folded[next] === '-' || folded[next] === '负' ? 1 : 0;
  const second = countedAt(folded, next + minus, known);
  if (!second || second.numeral.value2 !== undefined) return null;
  // 3—5千家 is said of thousands at both ends.
  const shared =
    first.unit.unit === ''
      ? sharedPower(folded.slice(one.start, one.end), folded.slice(next, second.numeral.end))
      : 1;
  if (shared > 1) {
    const value = one.value * shared;
    if (second.numeral.value <= value) return null;
    const { unit, end } = second;
    return { ...one, form: 'range', value, value2: second.numeral.value, unit: unit.unit, end };
  }
  const upper = (minus === 1 ? -1 : 1) * second.numeral.value;
  const bare = first.unit.unit.slice(first.unit.scale.length);
  const otherBare = second.unit.unit.slice(second.unit.scale.length);
  if (bare !== '' && bare !== otherBare) return null;
  const range = { ...one, form: 'range' as const, end: second.end };
  const isSameScale = first.unit.scale === second.unit.scale;
  if (isSameScale || (first.unit.unit === '' && Math.abs(upper) > Math.abs(one.value))) {
    return upper > one.value ? { ...range, value2: upper, unit: second.unit.unit } : null;
  }
  // 5000—1万户: the ends are counted in different powers, so both are told in the smaller one.
  const [low, high] = [unitParts(first.unit.unit).factor, unitParts(second.unit.unit).factor];
  const value2 = (second.numeral.value * high) / low;
  if (high < low || value2 <= one.value || sign < 0) return null;
  return { ...range, value2, unit: first.unit.scale + otherBare, isUnclear: true };
}

/** 100 or 1000 where both ends are one digit and only the upper one is followed by its power: 3—5千, 三到五百. */
function sharedPower(lower: string, upper: string): number {
  if (!/^(?:\d(?:\.\d+)?|[一二三四五六七八九两])$/.test(lower)) return 1;
  const power = /^(?:\d(?:\.\d+)?|[一二三四五六七八九两])([百千])[万亿]*$/.exec(upper)?.[1];
  return power === undefined ? 1 : power === '百' ? 100 : 1000;
}

/** What a whole text says as one number, whatever it counts; null when it is no numeral. */
export function numeralValue(text: string): number | null {
  const folded = foldCharacters(text);
  const numeral = numeralAt(folded, 0);
  if (!numeral || numeral.end !== folded.length || numeral.value2 !== undefined) return null;
  return numeral.value * (scales[numeral.scale] ?? 1);
}
