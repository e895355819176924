// What a link from an industry's page to a district changes: industries become the filter, their section opens.
import type { Selection } from '~/model/selection';

export function districtChange(industries: readonly string[]): Partial<Selection> {
  return { industries, match: 'any', districts: [], tab: 'industries' };
}
