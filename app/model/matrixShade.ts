// How deep each cell of the matrix is drawn, and what the depths stand for.
import type { Catalogue } from './atlas';
import { colourClasses, stepCount, stepOf, type StepClass } from './colourSteps';
import type { Matrix, MatrixCell } from './matrix';
import type { Selection } from './selection';

/** The figure that stands in a cell: emphasis is depth alone, its figure is the number of commitments. */
export function cellFigure(cell: MatrixCell, by: Selection['by']): number {
  return by === 'numbers' ? cell.numbers : cell.commitments;
}

/**
 * The classes of depth. Levels of emphasis keep their depth whatever is shown; counts are spread over
 * those that occur, zero left out, as it is drawn without any depth.
 */
export function matrixClasses(
  catalogue: Catalogue,
  matrix: Matrix,
  by: Selection['by'],
): readonly StepClass[] {
  if (by === 'emphasis') return levelClasses(catalogue);
  const figures = matrix.rows
    .flatMap(({ cells }) => cells)
    .map((cell) => cellFigure(cell, by))
    .filter((figure) => figure > 0);
  return colourClasses(figures);
}

/** The levels over the whole ramp; where steps are to spare, the strongest stands apart from the rest. */
function levelClasses({ emphasis }: Catalogue): readonly StepClass[] {
  const ranks = emphasis.levels.map(({ rank }) => rank).toSorted((one, other) => one - other);
  const pace = (stepCount - 1) / Math.max(1, ranks.length - 1);
  return ranks.map((rank, index) => ({
    step: 1 + Math.floor(index * pace),
    minimum: rank,
    maximum: rank,
  }));
}

/** The step of a cell, 1 the palest to 5 the deepest; null for a cell without depth. */
export function cellStep(
  classes: readonly StepClass[],
  cell: MatrixCell,
  by: Selection['by'],
): number | null {
  if (cell.state !== 'named') return null;
  return stepOf(classes, by === 'emphasis' ? cell.rank : cellFigure(cell, by));
}
