// A target set in type: sign and digits strong, unit small, never broken apart; the whole is spoken in words.
import type { Target } from '~/model/plan';
import { isOnBasis } from '~/model/target';
import { useLanguage, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { figureOf, joinUnit, spokenTarget } from '~/words/targetWords';
import styles from './TargetFigure.module.css';

interface TargetFigureProps {
  readonly target: Target;
  /** False where a heading already names the unit. */
  readonly hasUnit?: boolean;
}

export function TargetFigure({ target, hasUnit = true }: TargetFigureProps) {
  const atlas = useAtlas();
  const language = useLanguage();
  const words = useWords();
  const figure = figureOf(target, atlas, language);
  const spoken = spokenTarget(target, atlas, language, words);
  // What it is counted per is spoken with the number already.
  const { basis } = target;
  return (
    <span className={figure.isWorded ? styles.worded : styles.figure} title={spoken}>
      <span aria-hidden="true">
        {figure.sign && <span className={styles.sign}>{figure.sign}</span>}
        {figure.body}
        {hasUnit && figure.unit && (
          <span className={styles.unit}>{joinUnit('', figure.unit, language)}</span>
        )}
        {!isOnBasis(target) && <sup className={styles.mark}>*</sup>}
      </span>
      <span className="visually-hidden">
        {spoken}
        {basis && `${words.pause}${words.otherBasis(basis[language])}`}
      </span>
    </span>
  );
}
