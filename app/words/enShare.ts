// English wording of sharing a view.
import type { zhShare } from './zhShare';

export const enShare: typeof zhShare = {
  open: 'Share',
};
