// Everything the product knows: the catalogues and the plans, with look-ups by id.
import type {
  District,
  EmphasisTable,
  Indicator,
  Industry,
  Region,
  Source,
  Theme,
  Unit,
} from './catalogue';
import type { Readings } from './pinyin';
import type { Commitment, Plan } from './plan';

export interface Catalogue {
  readonly region: Region;
  readonly indicators: readonly Indicator[];
  readonly industries: readonly Industry[];
  readonly themes: readonly Theme[];
  readonly sources: readonly Source[];
  readonly emphasis: EmphasisTable;
  readonly units: readonly Unit[];
  /** The years with at least one plan, newest first. */
  readonly years: readonly number[];
}

export interface Atlas extends Catalogue {
  /** Plans of every year, in no particular order. */
  readonly plans: readonly Plan[];
  /** How the Chinese of all this is read, for search by sound. */
  readonly readings: Readings;
}

/** A commitment with the district and year that made it. */
export interface PlacedCommitment {
  readonly district: District;
  readonly year: number;
  readonly commitment: Commitment;
}

/** Finds an entry by id; undefined when there is none. */
export function byId<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  id: string | null | undefined,
): Entry | undefined {
  return entries.find((entry) => entry.id === id);
}

/** The districts of the region in their official order. */
export function districtsInOrder(catalogue: Catalogue): readonly District[] {
  return catalogue.region.districts.toSorted((one, other) => one.order - other.order);
}

/** The plan of a district in a year; undefined when none has been entered. */
export function planOf(atlas: Atlas, districtId: string, year: number): Plan | undefined {
  return atlas.plans.find((plan) => plan.district === districtId && plan.year === year);
}

/** Districts that have a plan in the year, in official order. */
export function districtsWithPlan(atlas: Atlas, year: number): readonly District[] {
  return districtsInOrder(atlas).filter((district) => planOf(atlas, district.id, year));
}

const placedCommitments = new WeakMap<Atlas, Map<number, readonly PlacedCommitment[]>>();

/** Every commitment of a year (results of last year left out), in district order, then as written. */
export function commitmentsOf(atlas: Atlas, year: number): readonly PlacedCommitment[] {
  // Every count on a screen begins here, so the list is made once for each year of an atlas.
  const years = placedCommitments.get(atlas) ?? new Map<number, readonly PlacedCommitment[]>();
  placedCommitments.set(atlas, years);
  const known = years.get(year);
  if (known) return known;
  const placed = districtsWithPlan(atlas, year).flatMap((district) =>
    (planOf(atlas, district.id, year)?.commitments ?? [])
      .filter((commitment) => commitment.kind === 'commitment')
      .map((commitment) => ({ district, year, commitment })),
  );
  years.set(year, placed);
  return placed;
}
