// What both arrangements of the ruler are given.
import type { District } from '~/model/catalogue';
import type { RowGroups } from '~/model/rowGroups';

export interface RulerParts {
  readonly groups: RowGroups;
  readonly districts: readonly District[];
  /** Room in pixels. */
  readonly width: number;
  /** True while the rows of single districts are shown. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}
