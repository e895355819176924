// The five numbers a district is introduced by, each with a word on how it compares.
import { districtsWithPlan, type Atlas } from './atlas';
import type { District, Indicator } from './catalogue';
import {
  compareIndicator,
  type ComparisonCell,
  type ComparisonRow,
  type PlacedTarget,
} from './comparison';
import { matchCommitments } from './matching';
import type { Selection } from './selection';
import { hasNumber, isOnBasis } from './target';

/** How a target stands beside the others of its indicator. */
export type Standing =
  | { readonly kind: 'only' }
  | { readonly kind: 'same-as-all'; readonly districts: number }
  | { readonly kind: 'same-wording'; readonly districts: number }
  | { readonly kind: 'highest'; readonly districts: number; readonly ties: number }
  | { readonly kind: 'lowest'; readonly districts: number; readonly ties: number }
  | { readonly kind: 'between'; readonly place: number; readonly districts: number }
  | { readonly kind: 'own-basis' };

export interface Headline extends PlacedTarget {
  readonly indicator: Indicator;
  readonly before: PlacedTarget | null;
  readonly standing: Standing;
  /** How many districts state the indicator, on whatever basis. */
  readonly statedBy: number;
}

/**
 * The headline targets of a district: those of the catalogue's headline indicators first, then what
 * is to be reached before what is only counted, numbers before wordings, what compares before what
 * stands on its own basis, then the indicators most districts state; filters do not change them.
 *
 * @param limit how many to return at most
 */
export function headlinesOf(
  atlas: Atlas,
  selection: Selection,
  district: District,
  limit = 5,
): readonly Headline[] {
  const open: Selection = { ...selection, industries: [], districts: [], themes: [], query: '' };
  const districts = districtsWithPlan(atlas, selection.year);
  const matched = matchCommitments(atlas, open);
  const headlines = atlas.indicators
    .map((indicator) => compareIndicator(atlas, open, indicator, districts, matched))
    .flatMap((row) => {
      const cell = row.cells.find((candidate) => candidate.district.id === district.id);
      if (!cell?.stated) return [];
      const standing = standingOf(row, cell);
      return [
        {
          ...cell.stated,
          indicator: row.indicator,
          before: cell.before,
          standing,
          isHeadline: row.indicator.headline === true,
          isNumber: hasNumber(cell.stated.target),
          isTarget: cell.stated.target.kind === 'target',
          isComparable: standing.kind !== 'own-basis',
          isOwnBasis: !isOnBasis(cell.stated.target),
          statedBy: row.statedBy,
        },
      ];
    });
  return headlines
    .toSorted(
      (one, other) =>
        Number(other.isHeadline) - Number(one.isHeadline) ||
        Number(other.isTarget) - Number(one.isTarget) ||
        Number(other.isNumber) - Number(one.isNumber) ||
        Number(other.isComparable) - Number(one.isComparable) ||
        Number(one.isOwnBasis) - Number(other.isOwnBasis) ||
        other.statedBy - one.statedBy,
    )
    .slice(0, limit);
}

/**
 * What sets a district's commitments apart, by commitment id: the one target of each that stands at an
 * end of the row, or alone. What is only counted, such as the number of its own fields of work, does not.
 */
export function notableTargets(
  atlas: Atlas,
  selection: Selection,
  district: District,
): ReadonlyMap<string, Headline> {
  const notable = headlinesOf(atlas, selection, district, Infinity).filter(
    ({ target, standing }) => target.kind === 'target' && notableKinds.includes(standing.kind),
  );
  return new Map(notable.toReversed().map((headline) => [headline.commitment.id, headline]));
}

const notableKinds: readonly Standing['kind'][] = ['only', 'highest', 'lowest', 'same-as-all'];

/** Says how one cell of a row stands beside the others. */
function standingOf(row: ComparisonRow, cell: ComparisonCell): Standing {
  if (row.statedBy === 1) return { kind: 'only' };
  const { rank } = cell;
  if (!rank) {
    // A number without a place is in a unit that does not compare; words have no place at all.
    const isNumber = cell.stated !== null && hasNumber(cell.stated.target);
    return isNumber ? { kind: 'own-basis' } : { kind: 'same-wording', districts: row.statedBy };
  }
  if (rank.among === 1) return { kind: 'own-basis' };
  if (rank.ties === rank.among - 1) {
    return { kind: 'same-as-all', districts: rank.among };
  }
  if (rank.place === 1) return { kind: 'highest', districts: rank.among, ties: rank.ties };
  if (rank.place + rank.ties === rank.among) {
    return { kind: 'lowest', districts: rank.among, ties: rank.ties };
  }
  return { kind: 'between', place: rank.place, districts: rank.among };
}
