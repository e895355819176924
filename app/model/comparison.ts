// Indicators × districts: for every pair what the district states, what it reached last year, or why there is nothing.
import { byId, districtsInOrder, planOf, type Atlas, type PlacedCommitment } from './atlas';
import type { District, Indicator, Unit } from './catalogue';
import { matchCommitments } from './matching';
import type { Commitment, Plan, Target } from './plan';
import { rankTargets, type Rank } from './ranking';
import { positionOn, scaleOf, type Scale } from './scale';
import { isFiltered, type Selection } from './selection';
import { bounds, hasNumber } from './target';

/** Why a cell holds no target of this year. */
export const absences = ['none', 'not-in-digest', 'not-comparable', 'not-entered'] as const;
export type Absence = (typeof absences)[number];

/** A target and the commitment it belongs to. */
export interface PlacedTarget {
  readonly target: Target;
  readonly commitment: Commitment;
}

export interface ComparisonCell {
  readonly district: District;
  readonly stated: PlacedTarget | null;
  /** What was reached, or is expected, for the year before. */
  readonly before: PlacedTarget | null;
  readonly absence: Absence | null;
  readonly rank: Rank | null;
  /** False when the filters leave the district's statement out: it fades and stays. */
  readonly isMatch: boolean;
}

export interface ComparisonRow {
  readonly indicator: Indicator;
  readonly scale: Scale;
  readonly cells: readonly ComparisonCell[];
  /** How many districts state the indicator for this year. */
  readonly statedBy: number;
}

const isPlanned = (target: Target) => target.kind === 'target' || target.kind === 'scale';
const isReached = (target: Target) => target.kind === 'result' || target.kind === 'expected';

/** The targets of a plan for an indicator, each with its commitment. */
function targetsOf(plan: Plan, indicatorId: string): readonly PlacedTarget[] {
  return plan.commitments.flatMap((commitment) =>
    (commitment.targets ?? [])
      .filter((target) => target.indicator === indicatorId)
      .map((target) => ({ target, commitment })),
  );
}

/** Why a district states nothing; null when it does. */
function absenceOf(
  units: readonly Unit[],
  plan: Plan | undefined,
  indicator: Indicator,
  stated: PlacedTarget | null,
): Absence | null {
  if (!plan) return 'not-in-digest';
  if (!stated) return plan.coverage === 'headline' && !indicator.headline ? 'not-entered' : 'none';
  return isInUnit(units, stated.target, indicator.unit) ? null : 'not-comparable';
}

/**
 * Compares one indicator across districts on one scale.
 *
 * @param matched the commitments the filters leave; a cell whose district has none of them is no match
 * @param districts the districts to show, in order
 */
export function compareIndicator(
  atlas: Atlas,
  selection: Selection,
  indicator: Indicator,
  districts: readonly District[],
  matched: readonly PlacedCommitment[],
): ComparisonRow {
  const isNarrowed = isFiltered(selection);
  const matchedDistricts = new Set(matched.map((one) => one.district.id));
  const bare = districts.map((district) => {
    const plan = planOf(atlas, district.id, selection.year);
    const found = plan ? targetsOf(plan, indicator.id) : [];
    const pick = (year: number, test: (target: Target) => boolean) =>
      found.find(({ target }) => target.year === year && test(target)) ?? null;
    const stated = pick(selection.year, isPlanned);
    return {
      district,
      stated,
      before: pick(selection.year - 1, isReached),
      absence: absenceOf(atlas.units, plan, indicator, stated),
      // A district without a plan cannot match or miss; like on the map it stays as it is.
      isMatch: !isNarrowed || !plan || matchedDistricts.has(district.id),
    };
  });
  const comparable = bare.filter((cell) => cell.stated && !cell.absence);
  const ranks = rankTargets(comparable.flatMap((cell) => cell.stated?.target ?? []));
  const cells = bare.map((cell) => ({ ...cell, rank: ranks[comparable.indexOf(cell)] ?? null }));
  return {
    indicator,
    cells,
    scale: scaleOf(cells.flatMap(valuesOn(atlas.units, indicator.unit))),
    statedBy: cells.filter((cell) => cell.stated).length,
  };
}

/** True when a target's number can stand on a scale in the unit: 家 and 个 both count things. */
export function isInUnit(units: readonly Unit[], target: Target, unit: string): boolean {
  if (!hasNumber(target) || target.unit === unit) return true;
  return [target.unit, unit].every((id) => byId(units, id)?.counter === true);
}

/** The numbers of a cell that can stand on a scale in the unit. */
function valuesOn(units: readonly Unit[], unit: string) {
  return (cell: Pick<ComparisonCell, 'stated' | 'before'>): readonly number[] =>
    [cell.stated, cell.before].flatMap((placed) =>
      placed && hasNumber(placed.target) && isInUnit(units, placed.target, unit)
        ? [...bounds(placed.target)]
        : [],
    );
}

/** The districts a comparison shows: those chosen, or all that have a plan. */
export function comparedDistricts(atlas: Atlas, selection: Selection): readonly District[] {
  const all = districtsInOrder(atlas);
  return selection.districts.length > 0
    ? all.filter((district) => selection.districts.includes(district.id))
    : all.filter((district) => planOf(atlas, district.id, selection.year));
}

/**
 * All indicators that at least one compared district states or reached, in catalogue order.
 *
 * An industry, theme or text filter leaves the indicators that a matching commitment holds.
 */
export function compareTargets(atlas: Atlas, selection: Selection): readonly ComparisonRow[] {
  const matched = matchCommitments(atlas, selection);
  const named = new Set(
    matched.flatMap(({ commitment }) =>
      (commitment.targets ?? []).map((target) => target.indicator),
    ),
  );
  const isNarrowed = isFiltered({ ...selection, districts: [] });
  const districts = comparedDistricts(atlas, selection);
  return atlas.indicators
    .filter((indicator) => !isNarrowed || named.has(indicator.id))
    .map((indicator) => compareIndicator(atlas, selection, indicator, districts, matched))
    .filter((row) => row.cells.some((cell) => cell.stated ?? cell.before));
}

/** The ruler of the selection's own indicator, over every district that has a plan. */
export function rulerOf(atlas: Atlas, selection: Selection): ComparisonRow | null {
  const indicator = byId(atlas.indicators, selection.indicator);
  if (!indicator) return null;
  const districts = districtsInOrder(atlas).filter((district) =>
    planOf(atlas, district.id, selection.year),
  );
  return compareIndicator(
    atlas,
    selection,
    indicator,
    districts,
    matchCommitments(atlas, selection),
  );
}

/** Where a number stands on its row's scale, 0 to 1. */
export function placeOnRow(row: ComparisonRow, value: number): number {
  return positionOn(row.scale, value);
}
