// The ids an address may name, taken from the catalogue, so that the codec stays pure and small.
import { districtsInOrder, type Catalogue } from './atlas';
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

/** Collects the ids of a catalogue in their canonical order; `planned` are the districts with a plan. */
export function vocabularyOf(catalogue: Catalogue, planned?: readonly string[]): Vocabulary {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id);
  return {
    industries: ids(catalogue.industries),
    districts: ids(districtsInOrder(catalogue)),
    themes: ids(catalogue.themes),
    planned: planned ?? ids(catalogue.region.districts),
    indicators: ids(catalogue.indicators),
    years: catalogue.years,
    defaults: defaultSelection({
      indicator: catalogue.region.defaultIndicator,
      year: catalogue.region.defaultYear,
    }),
  };
}
