// What the depths of the matrix stand for, pale to deep, and what its cells without depth mean.
import type { Matrix } from '~/model/matrix';
import { cellStep, matrixClasses } from '~/model/matrixShade';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { formatNumber } from '~/words/numbers';
import styles from './MatrixLegend.module.css';
import { emptySigns } from './useCellView';

const states = ['silent', 'unmatched', 'uncovered'] as const;

export function MatrixLegend({ matrix }: { readonly matrix: Matrix }) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const { by } = useSelection();
  const cells = matrix.rows.flatMap((row) => row.cells);
  const classes = matrixClasses(atlas, matrix, by);
  const shown = classes.filter(({ step }) =>
    cells.some((cell) => cellStep(classes, cell, by) === step),
  );
  const nameOf = (minimum: number, maximum: number) => {
    const level = atlas.emphasis.levels.find(({ rank }) => rank === minimum);
    if (by === 'emphasis' && level) return say(level.name);
    const low = formatNumber(minimum, language);
    return words.matrix.classes[by](
      minimum === maximum ? low : `${low}–${formatNumber(maximum, language)}`,
    );
  };
  const hasZero = by === 'numbers' && cells.some((cell) => cell.mention && cell.numbers === 0);
  return (
    <ul className={styles.legend}>
      {hasZero && (
        <li className={styles.entry}>
          <span className={`${styles.sign} ${styles.zero}`}>0</span>
          {words.matrix.noNumber}
        </li>
      )}
      {shown.map(({ step, minimum, maximum }) => (
        <li key={step} className={styles.entry}>
          <span className={`${styles.swatch} ${styles[`depth-${step}`] ?? ''}`} />
          {nameOf(minimum, maximum)}
        </li>
      ))}
      {states
        .filter((state) => cells.some((cell) => cell.state === state))
        .map((state) => (
          <li key={state} className={styles.entry}>
            <span
              className={state === 'uncovered' ? styles.swatch : styles.sign}
              data-state={state}
            >
              {emptySigns[state]}
            </span>
            {words.matrix.absences[state]}
          </li>
        ))}
    </ul>
  );
}
