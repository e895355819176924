// English wording of the files a view can be taken as.
import type { zhExports } from './zhExports';

export const enExports: typeof zhExports = {
  open: 'Export',
};
