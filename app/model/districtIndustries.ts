// The industries one district names, strongest wording first, and who else names them.
import { commitmentsOf, type Atlas, type PlacedCommitment } from './atlas';
import type { District, EmphasisLevel, Industry } from './catalogue';
import { levelOfVerb, rankOfVerb } from './emphasis';
import type { Commitment, IndustryMention } from './plan';
import type { Text } from './text';

export interface IndustrySection {
  readonly industry: Industry;
  readonly rank: number;
  /** The mention with the strongest verb. */
  readonly mention: IndustryMention;
  /** The narrower fields the district names within the industry, each once. */
  readonly tracks: readonly Text[];
  readonly commitments: readonly Commitment[];
  /** The other districts that name the industry in the same year, whatever the filters. */
  readonly others: readonly District[];
}

export interface EmphasisSection {
  readonly level: EmphasisLevel;
  readonly industries: readonly IndustrySection[];
}

/**
 * Collects the industries that a district's commitments name.
 *
 * @param placed the district's commitments that match the filters
 * @param chosen ids of the chosen industries; all are shown when none is chosen
 */
export function industrySections(
  atlas: Atlas,
  district: District,
  placed: readonly PlacedCommitment[],
  chosen: readonly string[],
): readonly IndustrySection[] {
  const elsewhere = placed[0] ? commitmentsElsewhere(atlas, district, placed[0].year) : [];
  const commitments = placed.map((one) => one.commitment);
  const sections = atlas.industries
    .filter((industry) => chosen.length === 0 || chosen.includes(industry.id))
    .flatMap((industry): readonly IndustrySection[] => {
      const backing = commitments.filter(
        (commitment) => mentionsOf(commitment, industry).length > 0,
      );
      const mentions = backing
        .flatMap((commitment) => mentionsOf(commitment, industry))
        .toSorted((one, other) => rankOfVerb(atlas, other.verb) - rankOfVerb(atlas, one.verb));
      const mention = mentions[0];
      if (!mention) return [];
      const others = elsewhere.filter((one) => mentionsOf(one.commitment, industry).length > 0);
      return [
        {
          industry,
          mention,
          rank: rankOfVerb(atlas, mention.verb),
          tracks: tracksOf(mentions),
          commitments: backing,
          others: [...new Set(others.map((one) => one.district))],
        },
      ];
    });
  return sections.toSorted(
    (one, other) => other.rank - one.rank || other.commitments.length - one.commitments.length,
  );
}

/** Groups industries by level of emphasis, the strongest first; levels without any are left out. */
export function groupByEmphasis(
  atlas: Atlas,
  sections: readonly IndustrySection[],
): readonly EmphasisSection[] {
  return atlas.emphasis.levels
    .toSorted((one, other) => other.rank - one.rank)
    .map((level) => ({
      level,
      industries: sections.filter(({ mention }) => levelOfVerb(atlas, mention.verb) === level),
    }))
    .filter((section) => section.industries.length > 0);
}

function commitmentsElsewhere(
  atlas: Atlas,
  district: District,
  year: number,
): readonly PlacedCommitment[] {
  return commitmentsOf(atlas, year).filter((one) => one.district.id !== district.id);
}

function mentionsOf(commitment: Commitment, industry: Industry): readonly IndustryMention[] {
  return (commitment.industries ?? []).filter((mention) => mention.id === industry.id);
}

function tracksOf(mentions: readonly IndustryMention[]): readonly Text[] {
  const tracks = mentions.flatMap((mention) => mention.track ?? []);
  return tracks.filter((track, index) => tracks.findIndex((one) => one.zh === track.zh) === index);
}
