// English wording of the pages of industries.
import { commitmentCount, districtCount, plural } from './plural';
import type { zhIndustries } from './zhIndustries';

export const enIndustries: typeof zhIndustries = {
  title: (industries, districts) =>
    `${districtCount(districts)} ${districts === 1 ? 'backs' : 'back'} ${plural(industries, 'industry', 'industries')}`,
  subtitle:
    'In each group the industry with the most districts comes first. Open one to see each district’s words, its commitments and where they stand in the source.',
  districts: (count) => districtCount(count),
  commitments: (count) => commitmentCount(count),
  columns: { districts: 'Districts', commitments: 'Commitments' },
  none: 'No commitment that matches the filters names an industry',
  leftOut: (count) =>
    `${plural(count, 'more industry has', 'more industries have')} no commitment that matches the filters.`,
  heading: (count) =>
    count.districts === 0
      ? 'No commitment matches the filters'
      : `Backed by ${districtCount(count.districts)}, ${commitmentCount(count.commitments)}`,
  aliases: 'Also',
  near: 'Near',
  others: 'Other districts',
  doesNotName: 'does not name it',
  isUnmatched: 'names it, but does not match the filters',
};
