// What colours each district on the map: the target of an indicator, or how strongly it backs the chosen industries.
import {
  commitmentsOf,
  districtsInOrder,
  planOf,
  type Atlas,
  type PlacedCommitment,
} from './atlas';
import type { District } from './catalogue';
import { colourClasses, stepOf, type StepClass } from './colourSteps';
import { rulerOf, type Absence } from './comparison';
import { ranksByDistrict } from './emphasis';
import { districtIdsOf, matchCommitments } from './matching';
import type { Target } from './plan';
import { isFiltered, type Selection } from './selection';
import { hasNumber } from './target';

/** How an area is filled. */
export type Fill =
  | { readonly kind: 'value'; readonly step: number }
  | { readonly kind: 'emphasis'; readonly rank: number }
  | { readonly kind: 'worded' }
  | { readonly kind: 'none' }
  | { readonly kind: 'missing' };

export interface MapArea {
  readonly district: District;
  readonly fill: Fill;
  /** The target shown in the area, on the indicator layer. */
  readonly target: Target | null;
  /** Commitments or industries counted, on the industry layer. */
  readonly count: number | null;
  readonly absence: Absence | null;
  /** False when the filters leave the district out: it fades and stays. */
  readonly isMatch: boolean;
  /** Names an industry that is asked for, but in no commitment that matches; that is not silence. */
  readonly isUnmatched: boolean;
}

export interface MapPicture {
  readonly areas: readonly MapArea[];
  /** Classes of the ramp, low to high; empty where emphasis colours the map. */
  readonly classes: readonly StepClass[];
}

/** The areas of the map for the chosen layer, in official order. */
export function mapPicture(atlas: Atlas, selection: Selection): MapPicture {
  if (selection.layer === 'indicator') return indicatorPicture(atlas, selection);
  return selection.industries.length > 0
    ? emphasisPicture(atlas, selection)
    : breadthPicture(atlas, selection);
}

function indicatorPicture(atlas: Atlas, selection: Selection): MapPicture {
  const row = rulerOf(atlas, selection);
  const cellOf = (district: District) =>
    row?.cells.find((cell) => cell.district.id === district.id) ?? null;
  const values = (row?.cells ?? []).flatMap(({ stated, absence }) =>
    stated && !absence && hasNumber(stated.target) ? [stated.target.value] : [],
  );
  const classes = colourClasses(values);
  const areas = districtsInOrder(atlas).map((district): MapArea => {
    const cell = cellOf(district);
    if (!cell) return missing(district);
    const target = cell.absence ? null : (cell.stated?.target ?? null);
    return {
      district,
      target,
      count: null,
      absence: cell.absence,
      isMatch: cell.isMatch,
      isUnmatched: false,
      fill: fillOf(target, classes),
    };
  });
  return { areas, classes };
}

function fillOf(target: Target | null, classes: readonly StepClass[]): Fill {
  if (!target) return { kind: 'none' };
  if (!hasNumber(target)) return { kind: 'worded' };
  return { kind: 'value', step: stepOf(classes, target.value) ?? 1 };
}

/** Depth by the strongest verb with which a district backs the chosen industries. */
function emphasisPicture(atlas: Atlas, selection: Selection): MapPicture {
  const placed = matchCommitments(atlas, selection);
  const ranks = ranksByDistrict(atlas, placed, selection.industries);
  const naming = ranksByDistrict(atlas, commitmentsOf(atlas, selection.year), selection.industries);
  const areas = districtsInOrder(atlas).map((district): MapArea => {
    if (!planOf(atlas, district.id, selection.year)) return missing(district);
    const rank = ranks.get(district.id) ?? 0;
    return {
      district,
      target: null,
      count: placed.filter((one) => one.district.id === district.id).length,
      absence: rank > 0 ? null : 'none',
      isMatch: rank > 0,
      isUnmatched: rank === 0 && (naming.get(district.id) ?? 0) > 0,
      fill: rank > 0 ? { kind: 'emphasis', rank } : { kind: 'none' },
    };
  });
  return { areas, classes: [] };
}

/** Without a chosen industry: how many industries each district names. */
function breadthPicture(atlas: Atlas, selection: Selection): MapPicture {
  const placed = matchCommitments(atlas, selection);
  const matched = districtIdsOf(placed);
  const countOf = (district: District) => industriesNamed(placed, district);
  const all = commitmentsOf(atlas, selection.year);
  const planned = districtsInOrder(atlas).filter((one) => planOf(atlas, one.id, selection.year));
  const classes = colourClasses(planned.map(countOf).filter((count) => count > 0));
  const areas = districtsInOrder(atlas).map((district): MapArea => {
    if (!planned.includes(district)) return missing(district);
    const count = countOf(district);
    return {
      district,
      target: null,
      count,
      absence: count > 0 ? null : 'none',
      isMatch: !isFiltered(selection) || matched.has(district.id),
      isUnmatched: count === 0 && industriesNamed(all, district) > 0,
      fill: count > 0 ? { kind: 'value', step: stepOf(classes, count) ?? 1 } : { kind: 'none' },
    };
  });
  return { areas, classes };
}

function industriesNamed(placed: readonly PlacedCommitment[], district: District): number {
  return new Set(
    placed
      .filter((one) => one.district.id === district.id)
      .flatMap((one) => (one.commitment.industries ?? []).map((mention) => mention.id)),
  ).size;
}

function missing(district: District): MapArea {
  return {
    district,
    target: null,
    count: null,
    absence: 'not-in-digest',
    isMatch: true,
    isUnmatched: false,
    fill: { kind: 'missing' },
  };
}
