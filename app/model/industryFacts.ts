// One industry in full: who names it, with which words, in how many commitments; and who does not.
import {
  commitmentsOf,
  districtsInOrder,
  planOf,
  type Atlas,
  type PlacedCommitment,
} from './atlas';
import type { District, EmphasisLevel, Industry } from './catalogue';
import { groupByDistrict, type CommitmentGroup } from './commitmentGroups';
import { levelOfVerb, mentionsIn, rankOfVerb } from './emphasis';
import { countOf, matchCommitments, type Count } from './matching';
import { selectIndustry } from './placeSelection';
import { isFiltered, type Selection } from './selection';

/** A district that names the industry, its commitments by the strength of their wording. */
export interface BackingDistrict extends CommitmentGroup {
  /** The printed verbs of the strongest level, each once. */
  readonly verbs: readonly string[];
  readonly level: EmphasisLevel | undefined;
}

export interface IndustryFacts {
  readonly count: Count;
  /** True when filters beside the industry narrow the answer. */
  readonly isNarrowed: boolean;
  /** The districts that are asked: those with a plan in the year, as far as they are chosen. */
  readonly asked: readonly District[];
  /** The commitments that name the industry and match the filters. */
  readonly placed: readonly PlacedCommitment[];
  /** Districts with such commitments, the strongest wording first. */
  readonly backing: readonly BackingDistrict[];
  /** Districts that name the industry, but in no commitment that matches the filters. */
  readonly unmatched: readonly District[];
  /** Districts whose plan does not name it. */
  readonly silent: readonly District[];
  /** Districts without a plan in the year. */
  readonly uncovered: readonly District[];
}

/** Collects who names an industry and who does not, in the chosen year. */
export function industryFacts(
  atlas: Atlas,
  selection: Selection,
  industry: Industry,
): IndustryFacts {
  const own = selectIndustry(selection, industry);
  const placed = matchCommitments(atlas, own);
  const groups = groupByDistrict(atlas, own, placed);
  const named = new Set(
    commitmentsOf(atlas, selection.year)
      .filter((one) => mentionsIn(one, [industry.id]).length > 0)
      .map((one) => one.district.id),
  );
  const empty = groups
    .filter((group) => group.commitments.length === 0)
    .map((group) => group.district);
  const isAsked = ({ id }: District) =>
    selection.districts.length === 0 || selection.districts.includes(id);
  const isCovered = ({ id }: District) => planOf(atlas, id, selection.year) !== undefined;
  const districts = districtsInOrder(atlas).filter(isAsked);
  return {
    count: countOf(placed),
    isNarrowed: isFiltered({ ...selection, industries: [] }),
    asked: districts.filter(isCovered),
    placed,
    backing: groups
      .filter((group) => group.commitments.length > 0)
      .map((group) => ({ ...group, ...strongestVerbs(atlas, group, industry) })),
    unmatched: empty.filter(({ id }) => named.has(id)),
    silent: empty.filter(({ id }) => !named.has(id)),
    uncovered: districts.filter((district) => !isCovered(district)),
  };
}

function strongestVerbs(
  atlas: Atlas,
  group: CommitmentGroup,
  industry: Industry,
): Pick<BackingDistrict, 'verbs' | 'level'> {
  const verbs = group.commitments.flatMap((one) =>
    mentionsIn(one, [industry.id]).map((mention) => mention.verb),
  );
  const rank = Math.max(...verbs.map((verb) => rankOfVerb(atlas, verb)));
  const strongest = [...new Set(verbs.filter((verb) => rankOfVerb(atlas, verb) === rank))];
  return { verbs: strongest, level: levelOfVerb(atlas, strongest[0] ?? '') };
}
