// Which districts come before and after one in the official order; those without a plan count as well.
import { districtsInOrder, type Catalogue } from './atlas';
import type { District } from './catalogue';

export interface Neighbours {
  readonly previous: District | null;
  readonly next: District | null;
}

/** The neighbours of a district in the official order; the order has two ends and does not run in a circle. */
export function neighboursInOrder(catalogue: Catalogue, districtId: string): Neighbours {
  const districts = districtsInOrder(catalogue);
  const index = districts.findIndex((district) => district.id === districtId);
  if (index < 0) return { previous: null, next: null };
  return { previous: districts[index - 1] ?? null, next: districts[index + 1] ?? null };
}
