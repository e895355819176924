// English wording of the search palette.
import type { zhSearch } from './zhSearch';

export const enSearch: typeof zhSearch = {
  open: 'Search',
};
