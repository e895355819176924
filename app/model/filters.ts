// The list of filters. One entry is all a new filter needs: chips, counts, matching and the result line read it.
import { districtsInOrder, type Atlas, type PlacedCommitment } from './atlas';
import type { Selection } from './selection';

export const filterKeys = ['industries', 'themes', 'districts'] as const;
export type FilterKey = (typeof filterKeys)[number];

export interface Filter {
  readonly key: FilterKey;
  /** The ids a commitment carries for this filter. */
  readonly idsOf: (placed: PlacedCommitment) => readonly string[];
  /** The ids a reader can choose, in catalogue order. */
  readonly choices: (atlas: Atlas) => readonly string[];
}

export const filters: readonly Filter[] = [
  {
    key: 'industries',
    idsOf: ({ commitment }) => (commitment.industries ?? []).map((industry) => industry.id),
    choices: (atlas) => atlas.industries.map((industry) => industry.id),
  },
  {
    key: 'themes',
    idsOf: ({ commitment }) => [commitment.theme],
    choices: (atlas) => atlas.themes.map((theme) => theme.id),
  },
  {
    key: 'districts',
    idsOf: ({ district }) => [district.id],
    choices: (atlas) => districtsInOrder(atlas).map((district) => district.id),
  },
];

/** The ids chosen for a filter. */
export function chosen(selection: Selection, key: FilterKey): readonly string[] {
  return selection[key];
}
