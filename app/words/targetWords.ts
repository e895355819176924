// A target in words and figures: the same operator reaches the glyph, the tooltip, the table and the screen reader.
import type { Catalogue } from '~/model/atlas';
import { byId } from '~/model/atlas';
import type { Operator, Target } from '~/model/plan';
import { hasNumber } from '~/model/target';
import type { Language } from '~/model/text';
import { formatNumber } from './numbers';
import type { Words } from './zh';

/** The sign set before the digits; an exact value has none. */
const operatorSigns: Readonly<Record<Operator, string>> = {
  exact: '',
  at_least: '≥',
  more_than: '>',
  at_most: '≤',
  about: '≈',
  range: '',
  in_step_with: '',
  qualitative: '',
};

export interface Figure {
  readonly sign: string;
  /** The number as read in the language, or the wording of a target without one. */
  readonly body: string;
  /** '' for a plain English count and for wordings. */
  readonly unit: string;
  readonly isWorded: boolean;
}

type Units = Pick<Catalogue, 'units'>;

/** A printed number as it counts in the unit a language uses; noise of binary fractions is rounded away. */
export function numberIn(value: number, unit: string, units: Units, language: Language): number {
  const factor = language === 'zh' ? 1 : (byId(units.units, unit)?.factor ?? 1);
  return Number((value * factor).toPrecision(12));
}

/** A number in the unit a language uses: 2.2 万人 is 22,000 people in English. */
export function inUnit(
  value: number,
  unit: string,
  units: Units,
  language: Language,
): { readonly number: string; readonly unit: string } {
  const entry = byId(units.units, unit);
  const number = formatNumber(numberIn(value, unit, units, language), language);
  return { number, unit: language === 'zh' || !entry ? unit : entry.name.en };
}

/** Splits a target into sign, body and unit, for setting in type. */
export function figureOf(target: Target, units: Units, language: Language): Figure {
  if (!hasNumber(target)) {
    return { sign: '', body: target.wording[language], unit: '', isWorded: true };
  }
  const first = inUnit(target.value, target.unit, units, language);
  const last =
    target.operator === 'range' ? inUnit(target.value2, target.unit, units, language) : null;
  return {
    sign: operatorSigns[target.operator],
    body: last ? `${first.number}–${last.number}` : first.number,
    unit: first.unit,
    isWorded: false,
  };
}

/** Joins number and unit as the language does: 5.5%, 4万人, 40,000 people. */
export function joinUnit(number: string, unit: string, language: Language): string {
  if (unit === '') return number;
  return unit === '%' || language === 'zh' ? `${number}${unit}` : `${number} ${unit}`;
}

/** A target as it is written in running text: ≥5.5%, ≈3%, 4万人. */
export function targetText(target: Target, units: Units, language: Language): string {
  const figure = figureOf(target, units, language);
  return `${figure.sign}${joinUnit(figure.body, figure.unit, language)}`;
}

/** A target as it is spoken: "5.5%以上", "at least 5.5%"; what it is per and that it is striven for included. */
export function spokenTarget(
  target: Target,
  units: Units,
  language: Language,
  words: Words,
): string {
  const say = (value: number) => {
    const { number, unit } = inUnit(value, target.unit, units, language);
    return joinUnit(number, unit, language);
  };
  const value = !hasNumber(target)
    ? target.wording[language]
    : target.operator === 'range'
      ? words.spoken.range(say(target.value), say(target.value2))
      : words.spoken[target.operator](say(target.value));
  const striven = target.strive ? `${words.strive}${language === 'zh' ? '' : ' '}${value}` : value;
  if (!target.per) return striven;
  return language === 'zh' ? `${striven}（${target.per.zh}）` : `${striven} (${target.per.en})`;
}
