// What the depths and signs of the matrix stand for; its screen and its figure show the same entries.
import type { Matrix } from '~/model/matrix';
import { cellStep, matrixClasses } from '~/model/matrixShade';
import { formatNumber } from '~/words/numbers';
import type { Telling } from './exhibit';
import { emptySigns, type CellLook } from './matrixCell';

const states = ['silent', 'unmatched', 'uncovered'] as const;

interface MatrixEntry {
  readonly look: CellLook;
  /** What stands in such a cell; '' where its look says it all. */
  readonly sign: string;
  readonly text: string;
}

/** One entry for each look that occurs: no number first, then pale to deep, then the empty ones. */
export function matrixLegend(
  matrix: Matrix,
  telling: Pick<Telling, 'atlas' | 'selection' | 'language' | 'words'>,
): readonly MatrixEntry[] {
  const { atlas, selection, language, words } = telling;
  const { by } = selection;
  const cells = matrix.rows.flatMap((row) => row.cells);
  const classes = matrixClasses(atlas, matrix, by);
  const nameOf = (minimum: number, maximum: number) => {
    const level = atlas.emphasis.levels.find(({ rank }) => rank === minimum);
    if (by === 'emphasis' && level) return level.name[language];
    const low = formatNumber(minimum, language);
    return words.matrix.classes[by](
      minimum === maximum ? low : `${low}–${formatNumber(maximum, language)}`,
    );
  };
  const hasZero = by === 'numbers' && cells.some((cell) => cell.mention && cell.numbers === 0);
  const zero: readonly MatrixEntry[] = hasZero
    ? [{ look: 'zero', sign: '0', text: words.matrix.noNumber }]
    : [];
  const depths = classes
    .filter(({ step }) => cells.some((cell) => cellStep(classes, cell, by) === step))
    .map(({ step, minimum, maximum }): MatrixEntry => ({
      look: `depth-${step}`,
      sign: '',
      text: nameOf(minimum, maximum),
    }));
  const empty = states
    .filter((state) => cells.some((cell) => cell.state === state))
    .map((state): MatrixEntry => ({
      look: state,
      sign: emptySigns[state],
      text: words.matrix.absences[state],
    }));
  return [...zero, ...depths, ...empty];
}
