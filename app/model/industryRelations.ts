// What goes with an industry: industries named in the same commitments, and near ones where it is not named.
import { byId, type Atlas, type PlacedCommitment } from './atlas';
import type { District, Industry } from './catalogue';
import { groupByDistrict } from './commitmentGroups';
import { mentionsIn } from './emphasis';
import { industryFacts } from './industryFacts';
import { namedBeside } from './industryNumbers';
import { matchCommitments } from './matching';
import type { Selection } from './selection';

export interface RelatedIndustry {
  readonly industry: Industry;
  /** The commitments that name both. */
  readonly commitments: readonly PlacedCommitment[];
  /** The districts of those commitments. */
  readonly districts: readonly District[];
}

/** What a district that does not name an industry says of one that is near it. */
export interface NearMention {
  readonly industry: Industry;
  readonly commitments: readonly PlacedCommitment[];
}

export interface NearDistrict {
  readonly district: District;
  readonly mentions: readonly NearMention[];
}

/**
 * The industries that share a commitment with this one: those with the most commitments first, then
 * those with the most districts.
 *
 * @param placed the commitments that name the industry and match the filters
 */
export function relatedIndustries(
  atlas: Atlas,
  placed: readonly PlacedCommitment[],
  industry: Industry,
): readonly RelatedIndustry[] {
  const shared = new Map<Industry, readonly PlacedCommitment[]>();
  for (const one of placed) {
    for (const other of namedBeside(atlas, one, industry)) {
      shared.set(other, [...(shared.get(other) ?? []), one]);
    }
  }
  return atlas.industries
    .flatMap((other) => {
      const commitments = shared.get(other);
      if (!commitments) return [];
      const districts = [...new Set(commitments.map((one) => one.district))];
      return [{ industry: other, commitments, districts }];
    })
    .toSorted(
      (one, other) =>
        other.commitments.length - one.commitments.length ||
        other.districts.length - one.districts.length,
    );
}

/** The industries the catalogue keeps as near to this one. */
export function nearIndustries(atlas: Atlas, industry: Industry): readonly Industry[] {
  return (industry.near ?? []).flatMap((id) => byId(atlas.industries, id) ?? []);
}

/** The districts whose plan does not name the industry but one near it, strongest wording first. */
export function nearDistricts(
  atlas: Atlas,
  selection: Selection,
  industry: Industry,
): readonly NearDistrict[] {
  const near = nearIndustries(atlas, industry);
  if (near.length === 0) return [];
  const asked: Selection = { ...selection, industries: near.map(({ id }) => id), match: 'any' };
  const { silent } = industryFacts(atlas, selection, industry);
  return groupByDistrict(atlas, asked, matchCommitments(atlas, asked))
    .filter(({ district, commitments }) => commitments.length > 0 && silent.includes(district))
    .map(({ district, commitments }) => ({
      district,
      mentions: near
        .map((one) => ({
          industry: one,
          commitments: commitments.filter((placed) => mentionsIn(placed, [one.id]).length > 0),
        }))
        .filter((mention) => mention.commitments.length > 0),
    }));
}
