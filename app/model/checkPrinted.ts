// A target must be what its printed token says: the same number, operator and unit, all of one number of the token.
import { numberOperators } from './closedLists';
import { catalogueSpots, problemAt, spotsIn, type DataFolder } from './dataFolder';
import { fieldsOf } from './json';
import { readNumbers, type NumberReading } from './numbers/readNumbers';
import { likeness } from './numbers/saysNumber';
import type { Problem } from './problem';

interface Fault {
  readonly field: string;
  readonly wrong: string;
  readonly right: string;
}

type Target = Readonly<Record<string, unknown>>;

export function checkPrinted(folder: DataFolder): readonly Problem[] {
  const units = catalogueSpots(folder, 'units', '[].id').map((spot) => String(spot.value));
  return folder.plans.flatMap((plan) =>
    spotsIn(plan, 'commitments[].targets[]').flatMap((spot) =>
      printedFaults(fieldsOf(spot.value), units).map(({ field, wrong, right }) =>
        problemAt(plan, { ...spot, path: `${spot.path}.${field}` }, wrong, right),
      ),
    ),
  );
}

function printedFaults(target: Target, units: readonly string[]): readonly Fault[] {
  const { printed, operator } = target;
  if (typeof printed !== 'string' || typeof operator !== 'string') return [];
  const { numbers } = readNumbers(printed, { units, isToken: true });
  if (operator === 'in_step_with' || operator === 'qualitative') {
    return wordedFaults(printed, operator, numbers);
  }
  const [best] = numbers
    .map((reading) => compared(target, reading))
    .toSorted((one, other) => other.agreement - one.agreement);
  return [
    ...valueFaults(target, numbers, best),
    ...unitFaults(target, units, best),
    ...operatorFaults(operator, printed, best),
  ];
}

interface Compared {
  readonly reading: NumberReading;
  readonly isUnit: boolean;
  readonly isOperator: boolean;
  /** The fields that the reading does not hold. */
  readonly otherValues: readonly string[];
  readonly agreement: number;
}

/** A target against one number of its token; the number counts for more than the unit, and that for more than the operator. */
function compared(target: Target, reading: NumberReading): Compared {
  const { operator, value, value2 } = target;
  const unit = String(target['unit']);
  const isRange = operator === 'range';
  const { isValue, isUnit } = likeness(reading, value, unit, isRange ? value2 : undefined);
  const ends = isRange
    ? { value: reading.value, value2: reading.value2 }
    : { value: reading.value };
  const otherValues = isValue
    ? []
    : Object.entries(ends).flatMap(([field, end]) => (target[field] === end ? [] : [field]));
  const isOperator = reading.bounds.some((bound) => bound === operator);
  const agreement = Number(isValue) * 4 + Number(isUnit) * 2 + Number(isOperator);
  return { reading, isUnit, isOperator, otherValues, agreement };
}

function valueFaults(
  target: Target,
  numbers: readonly NumberReading[],
  best: Compared | undefined,
): readonly Fault[] {
  const stated = target['operator'] === 'range' ? ['value', 'value2'] : ['value'];
  const values = numbers.flatMap(({ value, value2 }) => [
    value,
    ...(value2 === undefined ? [] : [value2]),
  ]);
  const right = values.map((value) =>
    Number(value.toPrecision(4)) === value ? value : Number(value.toPrecision(12)),
  );
  return (best?.otherValues ?? stated)
    .filter((field) => Number.isFinite(target[field]))
    .map((field) => ({
      field,
      wrong: `is ${Number(target[field])}, but the source prints "${String(target['printed'])}"`,
      right: right.join(' or ') || 'a token that holds the number',
    }));
}

function unitFaults(
  target: Target,
  units: readonly string[],
  best: Compared | undefined,
): readonly Fault[] {
  const unit = String(target['unit']);
  // A unit nobody knows is reported as such.
  const isKnown = unit === '' || units.includes(unit);
  if (best?.isUnit === true || !isKnown) return [];
  const found = best?.reading.unit ?? '';
  return [
    {
      field: 'unit',
      wrong: `is "${unit}", but the source prints "${String(target['printed'])}"`,
      right: found === '' ? 'a token that holds number and unit' : `"${found}"`,
    },
  ];
}

function operatorFaults(
  operator: string,
  printed: string,
  best: Compared | undefined,
): readonly Fault[] {
  const isKnown = operator === 'range' || numberOperators.some((one) => one === operator);
  if (!isKnown || best?.isOperator === true) return [];
  const found = best?.reading.bounds ?? [isInStep(printed) ? 'in_step_with' : 'exact'];
  // A token without a number is reported as that.
  if (!best && found[0] === operator) return [];
  return [
    {
      field: 'operator',
      wrong: `is ${operator}, but "${printed}" says ${found.join(' and ')}`,
      right: found.join(' or '),
    },
  ];
}

const isInStep = (printed: string) => printed.includes('同步');

function wordedFaults(
  printed: string,
  operator: 'in_step_with' | 'qualitative',
  numbers: readonly NumberReading[],
): readonly Fault[] {
  if (operator === 'in_step_with') {
    const right = 'a token with 同步, or the operator the words stand for';
    const wrong = `is in_step_with, but the source prints "${printed}"`;
    return isInStep(printed) ? [] : [{ field: 'operator', wrong, right }];
  }
  const number = numbers.find(({ unit, isWorded }) => unit !== '' && !isWorded);
  if (!number) return [];
  const wrong = `is qualitative, but "${printed}" holds the number ${number.value}${number.unit}`;
  return [{ field: 'operator', wrong, right: number.bounds.join(' or ') }];
}
