// Which sources the plans of one year were read from.
import type { Atlas } from './atlas';
import type { Source } from './catalogue';

/** The sources that the commitments of a year cite, in catalogue order. */
export function sourcesOfYear(atlas: Atlas, year: number): readonly Source[] {
  const cited = new Set(
    atlas.plans
      .filter((plan) => plan.year === year)
      .flatMap((plan) => plan.commitments.map((commitment) => commitment.cite.source)),
  );
  return atlas.sources.filter((source) => cited.has(source.id));
}
