// How a cell of the matrix looks and what stands in it, on the matrix's screen and in figures.
import type { StepClass } from '~/model/colourSteps';
import type { MatrixCell } from '~/model/matrix';
import { cellFigure, cellStep } from '~/model/matrixShade';
import type { Selection } from '~/model/selection';
import type { Language } from '~/model/text';
import { formatNumber } from '~/words/numbers';

/** What stands in a cell without a figure; each is spoken in words. */
export const emptySigns = { silent: '·', unmatched: '◦', uncovered: '' } as const;

export type CellLook = `depth-${number}` | 'zero' | keyof typeof emptySigns;

/** The class of a cell in the style sheets: its depth, or why it has none. */
export function cellLook(
  classes: readonly StepClass[],
  cell: MatrixCell,
  by: Selection['by'],
): CellLook {
  if (cell.state !== 'named') return cell.state;
  const step = cellStep(classes, cell, by);
  return step === null ? 'zero' : `depth-${step}`;
}

/** The figure or sign in a cell. */
export function cellText(cell: MatrixCell, by: Selection['by'], language: Language): string {
  return cell.state === 'named'
    ? formatNumber(cellFigure(cell, by), language)
    : emptySigns[cell.state];
}
