// A target must be what its printed token says: the same number, operator and unit.
import { numberOperators } from './closedLists';
import { catalogueSpots, problemAt, spotsIn, type DataFolder } from './dataFolder';
import { fieldsOf } from './json';
import { numbersIn, operatorsIn } from './printedToken';
import type { Problem } from './problem';

interface Fault {
  readonly field: string;
  readonly wrong: string;
  readonly right: string;
}

const countWord = '大';

export function checkPrinted(folder: DataFolder): readonly Problem[] {
  const units = catalogueSpots(folder, 'units', '[].id').map((spot) => String(spot.value));
  return folder.plans.flatMap((plan) =>
    spotsIn(plan, 'commitments[].targets[]').flatMap((spot) => {
      const target = fieldsOf(spot.value);
      return printedFaults(target, units).map(({ field, wrong, right }) =>
        problemAt(plan, { ...spot, path: `${spot.path}.${field}` }, wrong, right),
      );
    }),
  );
}

function printedFaults(
  target: Readonly<Record<string, unknown>>,
  units: readonly string[],
): readonly Fault[] {
  const { printed, operator, unit, value, value2 } = target;
  if (typeof printed !== 'string' || typeof operator !== 'string') return [];
  const known = [...units, countWord];
  const numbers = numbersIn(printed, known);
  const operators = operatorsIn(printed, known);
  if (operator === 'in_step_with' || operator === 'qualitative') {
    return wordedFaults(
      printed,
      operator,
      operators,
      numbers.find((number) => number.unit !== ''),
    );
  }
  // 六大领域 counts six fields: 大 stands where 个 would.
  const counts = unit === '个' ? ['个', countWord] : [unit];
  const stated = Object.entries(operator === 'range' ? { value, value2 } : { value });
  const missing = stated.filter(
    ([, one]) => Number.isFinite(one) && !numbers.some((number) => number.value === one),
  );
  // A unit nobody knows is reported as such.
  const isKnown = unit === '' || units.some((one) => one === unit);
  const hasUnit = numbers.some((number) => counts.includes(number.unit));
  return [
    ...missing.map(([field, one]) => ({
      field,
      wrong: `is ${Number(one)}, but the source prints "${printed}"`,
      right: numbers.map((number) => number.value).join(' or ') || 'a token that holds the number',
    })),
    ...(hasUnit || !isKnown ? [] : [unitFault(String(unit), printed, numbers.at(-1)?.unit)]),
    ...operatorFaults(operator, printed, operators),
  ];
}

function unitFault(unit: string, printed: string, found: string | undefined): Fault {
  return {
    field: 'unit',
    wrong: `is "${unit}", but the source prints "${printed}"`,
    right: found ? `"${found}"` : 'a token that holds number and unit',
  };
}

function operatorFaults(
  operator: string,
  printed: string,
  found: readonly string[],
): readonly Fault[] {
  const isKnown = operator === 'range' || numberOperators.some((one) => one === operator);
  if (!isKnown || found.some((one) => one === operator)) return [];
  return [
    {
      field: 'operator',
      wrong: `is ${operator}, but "${printed}" says ${found.join(' and ')}`,
      right: found.join(' or '),
    },
  ];
}

function wordedFaults(
  printed: string,
  operator: string,
  found: readonly string[],
  number: { readonly value: number; readonly unit: string } | undefined,
): readonly Fault[] {
  if (operator === 'in_step_with') {
    const right = 'a token with 同步, or the operator the words stand for';
    const wrong = `is in_step_with, but the source prints "${printed}"`;
    return found.includes('in_step_with') ? [] : [{ field: 'operator', wrong, right }];
  }
  if (!number) return [];
  const wrong = `is qualitative, but "${printed}" holds the number ${number.value}${number.unit}`;
  return [{ field: 'operator', wrong, right: found.join(' or ') }];
}
