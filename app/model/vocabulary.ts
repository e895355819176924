// The ids an address may name, taken from the catalogue, so that the codec stays pure and small.
import { districtsInOrder, type Catalogue } from './atlas';
import { newestFullYear } from './meantYear';
import type { Plan } from './plan';
import { defaultSelection, type Selection } from './selection';

export interface Vocabulary {
  readonly industries: readonly string[];
  readonly districts: readonly string[];
  readonly themes: readonly string[];
  /** Districts with a plan in some year: only by those can rows be sorted. */
  readonly planned: readonly string[];
  readonly indicators: readonly string[];
  readonly years: readonly number[];
  readonly defaults: Selection;
}

/**
 * Collects the ids of a catalogue in their canonical order.
 *
 * @param plans every plan there is; without them each district counts as planned, in the region's own year
 */
export function vocabularyOf(
  catalogue: Catalogue,
  plans?: readonly Pick<Plan, 'district' | 'year'>[],
): Vocabulary {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id);
  return {
    industries: ids(catalogue.industries),
    districts: ids(districtsInOrder(catalogue)),
    themes: ids(catalogue.themes),
    planned: plans?.map(({ district }) => district) ?? ids(catalogue.region.districts),
    indicators: ids(catalogue.indicators),
    years: catalogue.years,
    defaults: defaultSelection({
      indicator: catalogue.region.defaultIndicator,
      year: newestFullYear(catalogue.region, plans ?? []),
    }),
  };
}
