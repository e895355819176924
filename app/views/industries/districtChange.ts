// What a link from an industry's page to a district changes: the industry becomes the filter, its section opens.
import type { Selection } from '~/model/selection';

export function districtChange(industry: string | null): Partial<Selection> {
  return {
    industries: industry === null ? [] : [industry],
    match: 'any',
    districts: [],
    tab: 'industries',
  };
}
