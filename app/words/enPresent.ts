// English wording of presenting.
import type { zhPresent } from './zhPresent';

export const enPresent: typeof zhPresent = {
  start: 'Present',
};
