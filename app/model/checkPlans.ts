// What must hold inside one plan: its dates, and targets that can be told apart and compared.
import { entryOf, problemAt, spotsIn, type DataFile, type DataFolder } from './dataFolder';
import { fieldsOf, isRecord, type JsonSpot } from './json';
import type { Problem } from './problem';

export function checkPlans(folder: DataFolder): readonly Problem[] {
  return folder.plans.flatMap((plan) => {
    const targets = spotsIn(plan, 'commitments[].targets[]').filter((spot) => isRecord(spot.value));
    return [
      ...meetingDate(plan),
      ...targets.flatMap((spot) => targetFaults(folder, plan, spot)),
      ...timeFaults(plan, targets),
      ...pairs(plan, targets),
    ];
  });
}

function targetFaults(folder: DataFolder, plan: DataFile, spot: JsonSpot): readonly Problem[] {
  const target = fieldsOf(spot.value);
  const at = (field: string, wrong: string, right: string) =>
    problemAt(plan, { ...spot, path: `${spot.path}.${field}` }, wrong, right);
  const problems: Problem[] = [];
  if (target['indicator'] === null && target['label'] === undefined) {
    problems.push(
      at('label', 'without an indicator nothing says what is counted', 'a label in zh and en'),
    );
  }
  const { unit } = entryOf(folder, 'indicators', target['indicator']);
  const isCounted = [unit, target['unit']].every((id) => entryOf(folder, 'units', id)['counter']);
  const hasOtherUnit = 'value' in target && typeof unit === 'string' && unit !== target['unit'];
  if (hasOtherUnit && !isCounted && target['basis'] === undefined) {
    problems.push(
      at(
        'unit',
        `is "${String(target['unit'])}", the indicator's is "${unit}"`,
        `"${unit}", or a basis that says what differs`,
      ),
    );
  }
  const [low, high] = [target['value'], target['value2']];
  if (typeof low === 'number' && typeof high === 'number' && low >= high) {
    problems.push(
      at('value2', `the range runs from ${low} to ${high}`, 'the lower number in "value"'),
    );
  }
  return problems;
}

/** Results lie before the year of the plan, what is planned does not. */
function timeFaults(plan: DataFile, targets: readonly JsonSpot[]): readonly Problem[] {
  const planYear = spotsIn(plan, 'year')[0]?.value;
  if (typeof planYear !== 'number') return [];
  return targets.flatMap((spot) => {
    const { year, kind } = fieldsOf(spot.value);
    if (typeof year !== 'number') return [];
    const isOfResult = fieldsOf(commitmentOf(plan, spot))['kind'] === 'result';
    const isReached = isOfResult || kind === 'result' || kind === 'expected';
    const fault =
      isReached && year >= planYear
        ? [`a result of ${year} in the plan of ${planYear}`, `a year before ${planYear}`]
        : !isReached && kind === 'target' && year < planYear
          ? [
              `a target for ${year} in the plan of ${planYear}`,
              `${planYear} or later, or kind "result"`,
            ]
          : null;
    const [wrong, right] = fault ?? [];
    return wrong !== undefined && right !== undefined
      ? [problemAt(plan, { ...spot, path: `${spot.path}.year` }, wrong, right)]
      : [];
  });
}

function commitmentOf(plan: DataFile, target: JsonSpot): unknown {
  const path = target.path.replace(/\.targets.*/, '');
  return spotsIn(plan, 'commitments[]').find((spot) => spot.path === path)?.value;
}

const sides: Readonly<Record<string, string>> = {
  target: 'planned',
  scale: 'planned',
  result: 'reached',
  expected: 'reached',
};

/** A comparison shows one planned and one reached target of an indicator; a second would be lost. */
function pairs(plan: DataFile, targets: readonly JsonSpot[]): readonly Problem[] {
  const first = new Map<string, string>();
  return targets.flatMap((spot) => {
    const { indicator, year, kind } = fieldsOf(spot.value);
    const side = sides[String(kind)];
    if (typeof indicator !== 'string' || side === undefined) return [];
    const name = `${indicator} ${String(year)}, ${side}`;
    const earlier = first.get(name);
    if (earlier === undefined) first.set(name, spot.path);
    return earlier === undefined
      ? []
      : [
          problemAt(
            plan,
            { ...spot, path: `${spot.path}.indicator` },
            `${earlier} already states ${name}`,
            'null with a label for what no other district could state',
          ),
        ];
  });
}

function meetingDate(plan: DataFile): readonly Problem[] {
  return spotsIn(plan, 'meeting.date')
    .filter(({ value }) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
    .filter(({ value }) => !isDay(String(value)))
    .map((spot) =>
      problemAt(
        plan,
        spot,
        `${String(spot.value)} is no day of the calendar`,
        'the day of the meeting',
      ),
    );
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
