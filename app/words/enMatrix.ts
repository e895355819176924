// English wording of the matrix.
import type { zhMatrix } from './zhMatrix';

export const enMatrix: typeof zhMatrix = {
  by: { emphasis: 'Emphasis', commitments: 'Commitments', numbers: 'Numbers' },
};
