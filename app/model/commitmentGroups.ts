// Matching commitments grouped by district, the strongest wording first.
import { byId, commitmentsOf, districtsWithPlan, type Atlas, type PlacedCommitment } from './atlas';
import type { District, Industry } from './catalogue';
import { rankOfVerb, strongestMention } from './emphasis';
import type { Selection } from './selection';

export interface CommitmentGroup {
  readonly district: District;
  /** Strongest wording first where an industry is chosen, else as written. */
  readonly commitments: readonly PlacedCommitment[];
  /** Where an industry is chosen and not named: what the district names that comes near. */
  readonly near: readonly Industry[];
  /** Names a chosen industry, but in no commitment that matches; that is not silence. */
  readonly isUnmatched: boolean;
}

/**
 * Groups an answer by district. With an industry chosen, districts follow by strongest wording, then
 * by number of commitments, and districts that do not name it come last, with what comes near.
 */
export function groupByDistrict(
  atlas: Atlas,
  selection: Selection,
  placed: readonly PlacedCommitment[],
): readonly CommitmentGroup[] {
  const { industries } = selection;
  const rankOf = (one: PlacedCommitment) =>
    rankOfVerb(atlas, strongestMention(atlas, one, industries)?.verb ?? '');
  const districts = districtsWithPlan(atlas, selection.year).filter(
    (district) => selection.districts.length === 0 || selection.districts.includes(district.id),
  );
  const groups = districts.map((district) => {
    const own = placed.filter((one) => one.district.id === district.id);
    const isRanked = industries.length > 0;
    return {
      district,
      commitments: isRanked ? own.toSorted((one, other) => rankOf(other) - rankOf(one)) : own,
      near: own.length === 0 ? nearIndustries(atlas, selection, district) : [],
      isUnmatched: own.length === 0 && namesAny(atlas, selection, district),
    };
  });
  if (industries.length === 0) return groups.filter((group) => group.commitments.length > 0);
  const strength = (group: CommitmentGroup) => {
    const first = group.commitments[0];
    return first ? rankOf(first) : 0;
  };
  return groups.toSorted(
    (one, other) =>
      strength(other) - strength(one) || other.commitments.length - one.commitments.length,
  );
}

function namesAny(atlas: Atlas, { year, industries }: Selection, district: District): boolean {
  return commitmentsOf(atlas, year).some(
    (one) => one.district.id === district.id && strongestMention(atlas, one, industries),
  );
}

/** Industries near the chosen ones, by the catalogue's own relation, that the district does name. */
function nearIndustries(
  atlas: Atlas,
  selection: Selection,
  district: District,
): readonly Industry[] {
  const near = selection.industries.flatMap((id) => byId(atlas.industries, id)?.near ?? []);
  const named = new Set(
    atlas.plans
      .filter((plan) => plan.district === district.id && plan.year === selection.year)
      .flatMap((plan) => plan.commitments)
      .flatMap((commitment) => (commitment.industries ?? []).map((mention) => mention.id)),
  );
  return atlas.industries.filter(({ id }) => near.includes(id) && named.has(id));
}
