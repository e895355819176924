// What the data holds, in numbers, and one example of every operator; nothing here is typed in by hand.
import { byId, districtsInOrder, type Atlas } from './atlas';
import type { District } from './catalogue';
import type { Commitment, Misprint, Operator, Target } from './plan';
import { hasNumber } from './target';

export interface DataCounts {
  readonly districts: number;
  readonly allDistricts: number;
  readonly commitments: number;
  /** Numbers and stated directions of commitments. */
  readonly targets: number;
  /** Those of them that state a number. */
  readonly numbers: number;
  readonly industries: number;
  readonly zones: number;
  readonly projects: number;
  /** Statements of what last year reached. */
  readonly results: number;
}

/** Counts what the plans of every year hold together. */
export function countData(atlas: Atlas): DataCounts {
  const statements = atlas.plans.flatMap((plan) => plan.commitments);
  const commitments = statements.filter(({ kind }) => kind === 'commitment');
  const targets = commitments.flatMap((commitment) => commitment.targets ?? []);
  const mentions = commitments.flatMap((commitment) => commitment.industries ?? []);
  return {
    districts: new Set(atlas.plans.map((plan) => plan.district)).size,
    allDistricts: atlas.region.districts.length,
    commitments: commitments.length,
    targets: targets.length,
    numbers: targets.filter(hasNumber).length,
    industries: new Set(mentions.map((mention) => mention.id)).size,
    zones: atlas.plans.reduce((sum, plan) => sum + plan.zones.length, 0),
    projects: commitments.reduce((sum, { projects }) => sum + (projects?.length ?? 0), 0),
    results: statements.length - commitments.length,
  };
}

export interface OperatorExample {
  readonly district: District;
  readonly target: Target;
  readonly commitment: Commitment;
}

/** The first target of the plans with the operator, a headline indicator's if there is one; undefined when none has it. */
export function exampleOf(atlas: Atlas, operator: Operator): OperatorExample | undefined {
  const examples = districtsInOrder(atlas).flatMap((district) =>
    atlas.plans
      .filter((plan) => plan.district === district.id)
      .flatMap((plan) => plan.commitments)
      .flatMap((commitment) =>
        (commitment.targets ?? []).map((target) => ({ district, target, commitment })),
      )
      .filter(({ target }) => target.operator === operator),
  );
  const isHeadline = ({ target }: OperatorExample) =>
    byId(atlas.indicators, target.indicator)?.headline === true;
  return examples.find(isHeadline) ?? examples[0];
}

export interface PlacedMisprint {
  readonly district: District;
  readonly misprint: Misprint;
}

/** The known misprints of every plan, in official order of the districts, then as they stand in the source. */
export function misprintsOf(atlas: Atlas): readonly PlacedMisprint[] {
  return districtsInOrder(atlas).flatMap((district) =>
    atlas.plans
      .filter((plan) => plan.district === district.id)
      .flatMap((plan) => plan.misprints ?? [])
      .toSorted(
        ({ cite: one }, { cite: other }) =>
          one.paragraph - other.paragraph || one.start - other.start,
      )
      .map((misprint) => ({ district, misprint })),
  );
}
