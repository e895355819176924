// Which known misprints of the source touch a cited span.
import type { Atlas } from './atlas';
import type { Citation, Misprint } from './plan';

/** The misprints whose span overlaps the citation's, in the order of the plans. */
export function misprintsIn(atlas: Pick<Atlas, 'plans'>, cite: Citation): readonly Misprint[] {
  return atlas.plans
    .flatMap((plan) => plan.misprints ?? [])
    .filter(
      ({ cite: other }) =>
        other.source === cite.source &&
        other.paragraph === cite.paragraph &&
        other.start < cite.end &&
        cite.start < other.end,
    );
}
