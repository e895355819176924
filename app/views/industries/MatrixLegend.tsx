// What the depths and signs of the matrix stand for.
import { matrixLegend } from '~/exhibits/matrixLegend';
import type { Matrix } from '~/model/matrix';
import { useLanguage, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { classNames } from '~/ui/classNames';
import styles from './MatrixLegend.module.css';

export function MatrixLegend({ matrix }: { readonly matrix: Matrix }) {
  const atlas = useAtlas();
  const words = useWords();
  const language = useLanguage();
  const selection = useSelection();
  const entries = matrixLegend(matrix, { atlas, selection, language, words });
  return (
    <ul className={styles.legend}>
      {entries.map(({ look, sign, text }) => (
        <li key={look} className={styles.entry}>
          <span
            className={classNames(sign === '' ? styles.swatch : styles.sign, styles[look])}
            data-state={look}
            data-patch={sign === '' || undefined}
            data-copy="none"
          >
            {sign}
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
