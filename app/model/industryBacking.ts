// Which districts back an industry and with how many commitments, as the filters leave it.
import type { Atlas } from './atlas';
import type { District, Industry, IndustryGroup } from './catalogue';
import { industryGroups } from './closedLists';
import { mentionsIn } from './emphasis';
import { matchCommitments } from './matching';
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
      const own = placed.filter((one) => mentionsIn(one, [industry.id]).length > 0);
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
