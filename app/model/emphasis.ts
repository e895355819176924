// How strongly a wording backs an industry: the printed verb is stored, the level comes from one table.
import { byId, type Catalogue, type PlacedCommitment } from './atlas';
import type { EmphasisLevel } from './catalogue';
import type { IndustryMention } from './plan';

/** The level of a printed verb; undefined for a verb the table does not hold (the check forbids it). */
export function levelOfVerb(catalogue: Catalogue, verb: string): EmphasisLevel | undefined {
  const entry = catalogue.emphasis.verbs.find((candidate) => candidate.verb === verb);
  return byId(catalogue.emphasis.levels, entry?.level);
}

/** The rank of a printed verb, 1 the lightest; 0 for an unknown verb. */
export function rankOfVerb(catalogue: Catalogue, verb: string): number {
  return levelOfVerb(catalogue, verb)?.rank ?? 0;
}

/** The mentions of a commitment that count: those of the chosen industries, or all when none is chosen. */
export function mentionsIn(
  placed: PlacedCommitment,
  industries: readonly string[],
): readonly IndustryMention[] {
  const mentions = placed.commitment.industries ?? [];
  return industries.length === 0
    ? mentions
    : mentions.filter((mention) => industries.includes(mention.id));
}

/** The mention with the strongest verb; undefined when the commitment names none of the industries. */
export function strongestMention(
  catalogue: Catalogue,
  placed: PlacedCommitment,
  industries: readonly string[],
): IndustryMention | undefined {
  return mentionsIn(placed, industries).toSorted(
    (one, other) => rankOfVerb(catalogue, other.verb) - rankOfVerb(catalogue, one.verb),
  )[0];
}

/** The strongest rank with which each district backs the industries, by district id. */
export function ranksByDistrict(
  catalogue: Catalogue,
  placed: readonly PlacedCommitment[],
  industries: readonly string[],
): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const one of placed) {
    const mention = strongestMention(catalogue, one, industries);
    if (!mention) continue;
    const rank = rankOfVerb(catalogue, mention.verb);
    ranks.set(one.district.id, Math.max(rank, ranks.get(one.district.id) ?? 0));
  }
  return ranks;
}
