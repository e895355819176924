// English wording of what figures leave out for want of room.
import { plural } from './plural';
import type { zhFigures } from './zhFigures';

export const enFigures: typeof zhFigures = {
  moreDistricts: (count) => `and ${plural(count, 'more district', 'more districts')}`,
  moreIndicators: (count) => `and ${plural(count, 'more indicator', 'more indicators')}`,
  moreIndustries: (count) => `and ${plural(count, 'more industry', 'more industries')}`,
  moreRows: (count) => `and ${plural(count, 'more row', 'more rows')}`,
};
