// How one cell of the matrix looks and what it says.
import type { MatrixCellView } from '~/charts/matrixView';
import { cellLook, cellText } from '~/exhibits/matrixCell';
import { levelOfVerb } from '~/model/emphasis';
import type { Matrix, MatrixCell } from '~/model/matrix';
import { matrixClasses } from '~/model/matrixShade';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import type { ToldCell } from '~/words/zhMatrix';

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
      text: cellText(cell, by, language),
      spoken: words.matrix.spokenCell(told),
      told: words.matrix.toldCell(told),
      look: cellLook(classes, cell, by),
    };
  };
}
