// Which districts back an industry and with how many commitments, as the filters leave it.
import {
  commitmentsOf,
  districtsInOrder,
  planOf,
  type Atlas,
  type PlacedCommitment,
} from './atlas';
import type { District, Industry, IndustryGroup } from './catalogue';
import { industryGroups } from './closedLists';
import { groupByDistrict, type CommitmentGroup } from './commitmentGroups';
import { countOf, matchCommitments, type Count } from './matching';
import type { Selection } from './selection';

export interface IndustryBacking {
  readonly industry: Industry;
  /** In official order. */
  readonly districts: readonly District[];
  readonly commitments: number;
}

export interface BackingGroup {
  readonly group: IndustryGroup;
  readonly backings: readonly IndustryBacking[];
}

/** The industries of every group with who backs them, the most backed first; those nobody backs come last. */
export function backingGroups(atlas: Atlas, selection: Selection): readonly BackingGroup[] {
  const placed = matchCommitments(atlas, selection);
  const { industries: chosen } = selection;
  const backings = atlas.industries
    .filter(({ id }) => chosen.length === 0 || chosen.includes(id))
    .map((industry) => {
      const own = placed.filter((one) => names(one, industry));
      return {
        industry,
        districts: [...new Set(own.map((one) => one.district))],
        commitments: own.length,
      };
    })
    .toSorted(
      (one, other) =>
        other.districts.length - one.districts.length || other.commitments - one.commitments,
    );
  return industryGroups
    .map((group) => ({
      group,
      backings: backings.filter(({ industry }) => industry.group === group),
    }))
    .filter((group) => group.backings.length > 0);
}

export interface IndustryFacts {
  readonly count: Count;
  /** Districts with commitments that the filters leave, the strongest wording first. */
  readonly backing: readonly CommitmentGroup[];
  /** Districts that name the industry, but in no commitment that matches the filters. */
  readonly unmatched: readonly District[];
  /** Districts whose plan does not name it, with what comes near. */
  readonly silent: readonly CommitmentGroup[];
  /** Districts without a plan in the year. */
  readonly uncovered: readonly District[];
}

/** One industry in full. It stands in for whatever industries are chosen; all other filters apply. */
export function industryFacts(
  atlas: Atlas,
  selection: Selection,
  industry: Industry,
): IndustryFacts {
  const own: Selection = { ...selection, industries: [industry.id], match: 'any' };
  const placed = matchCommitments(atlas, own);
  const groups = groupByDistrict(atlas, own, placed);
  const named = new Set(
    commitmentsOf(atlas, selection.year)
      .filter((one) => names(one, industry))
      .map((one) => one.district.id),
  );
  const empty = groups.filter((group) => group.commitments.length === 0);
  return {
    count: countOf(placed),
    backing: groups.filter((group) => group.commitments.length > 0),
    unmatched: empty.map((group) => group.district).filter(({ id }) => named.has(id)),
    silent: empty.filter(({ district }) => !named.has(district.id)),
    uncovered: districtsInOrder(atlas).filter(
      ({ id }) =>
        !planOf(atlas, id, selection.year) &&
        (selection.districts.length === 0 || selection.districts.includes(id)),
    ),
  };
}

function names({ commitment }: PlacedCommitment, industry: Industry): boolean {
  return (commitment.industries ?? []).some((mention) => mention.id === industry.id);
}
