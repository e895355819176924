// Whether a place exists in the data: an old link may name an industry or a district that is gone.
import { byId, type Catalogue } from '~/model/atlas';
import type { Place } from '~/model/place';

export function isKnownPlace(
  { industries, region }: Pick<Catalogue, 'industries' | 'region'>,
  { name, id }: Place,
): boolean {
  if (name === 'industry') return byId(industries, id) !== undefined;
  if (name === 'district') return byId(region.districts, id) !== undefined;
  return name !== 'unknown';
}
