// How one cell of the matrix looks and what it says.
import type { MatrixCellView } from '~/charts/matrixView';
import { levelOfVerb } from '~/model/emphasis';
import type { Matrix, MatrixCell } from '~/model/matrix';
import { cellFigure, cellStep, matrixClasses } from '~/model/matrixShade';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { formatNumber } from '~/words/numbers';
import type { ToldCell } from '~/words/zhMatrix';

/** What stands in a cell without a figure; each is spoken in words. */
export const emptySigns = { silent: '·', unmatched: '◦', uncovered: '' } as const;

type CellView = Omit<MatrixCellView, 'isChosen' | 'isFaded'>;

/** A function that puts a cell into words, given the name of its industry. */
export function useCellView(matrix: Matrix): (cell: MatrixCell, industry: string) => CellView {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const { by } = useSelection();
  const classes = matrixClasses(atlas, matrix, by);
  return (cell, industry) => {
    const level = cell.mention && levelOfVerb(atlas, cell.mention.verb);
    const step = cellStep(classes, cell, by);
    const told: ToldCell = {
      district: say(cell.district.name),
      industry,
      verb: cell.mention?.verb ?? null,
      level: level ? say(level.name) : '',
      commitments: cell.commitments,
      numbers: by === 'numbers' ? cell.numbers : null,
      absence: cell.state === 'named' ? '' : words.matrix.absences[cell.state],
    };
    return {
      districtId: cell.district.id,
      text:
        cell.state === 'named'
          ? formatNumber(cellFigure(cell, by), language)
          : emptySigns[cell.state],
      spoken: words.matrix.spokenCell(told),
      told: words.matrix.toldCell(told),
      look: cell.state !== 'named' ? cell.state : step === null ? 'zero' : `depth-${step}`,
    };
  };
}
