// Whether a number that was read and one that somebody wrote down are the same amount of the same thing.
import { foldCharacters } from './characters';
import type { NumberReading } from './readNumbers';
import { unitParts } from './units';

/** 个百分点 and 百分点, 个小时 and 小时, 吨标准煤 and 吨 measure the same; 六大领域 counts six fields as 个 would. */
function measure(unit: string): string {
  const folded = foldCharacters(unit);
  const bare = folded === '大' ? '个' : folded.replace(/(?<=.)(?:标准煤|标煤|人民币)$/, '');
  return bare.length > 1 ? bare.replace(/^((?:万亿|[万亿])?)个/, '$1') : bare;
}

/** Tells whether two units are one: as printed, whatever their width and counter. */
function isSameUnit(one: string, other: string): boolean {
  return measure(one) === measure(other);
}

/** 0.33 and 0.3333 both say 三分之一. */
function isFraction(reading: NumberReading, value: number): boolean {
  if (reading.form !== 'fraction') return false;
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return decimals >= 2 && Number(reading.value.toFixed(decimals)) === value;
}

/** An amount in bare units; twelve digits, so that binary fractions cannot part what is the same. */
function amount(value: number, unit: string): number {
  return Number((value * unitParts(foldCharacters(unit)).factor).toPrecision(12));
}

export interface Likeness {
  readonly isValue: boolean;
  readonly isUnit: boolean;
}

/**
 * Compares a reading with a value in a unit.
 *
 * Both are kept as printed: 1.2万户 is 1.2 万户 and not 12000 户. Only where powers are written out
 * (一万二千户) several splits of number and power are right.
 *
 * @param value2 the upper end of a range
 */
export function likeness(
  reading: NumberReading,
  value: unknown,
  unit: string,
  value2?: unknown,
): Likeness {
  const isUnit = isSameUnit(reading.unit, unit);
  const given: readonly (readonly [unknown, number | undefined])[] = [
    [value, reading.value],
    ...(value2 === undefined ? [] : [[value2, reading.value2] as const]),
  ];
  const isValue = given.every(
    ([one, read]) => one === read || (typeof one === 'number' && isFraction(reading, one)),
  );
  if ((isValue && isUnit) || !reading.isSpoken) return { isValue, isUnit };
  const isMeasure =
    measure(unitParts(reading.unit).bare) === measure(unitParts(foldCharacters(unit)).bare);
  const isAmount = given.every(
    ([one, read]) =>
      typeof one === 'number' &&
      read !== undefined &&
      amount(one, unit) === amount(read, reading.unit),
  );
  return isMeasure && isAmount ? { isValue: true, isUnit: true } : { isValue, isUnit };
}
