// What the matrix leaves out: industries without a matching commitment, districts without a plan.
import type { Matrix } from '~/model/matrix';
import { useLanguage, useSay, useWords } from '~/state/language';
import { formatList } from '~/words/numbers';
import styles from './MatrixNotes.module.css';

export function MatrixNotes({ matrix }: { readonly matrix: Matrix }) {
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const { rows, leftOut, uncovered } = matrix;
  if (rows.length === 0) return null;
  const names = uncovered.map(({ name }) => say(name));
  return (
    <div className={styles.notes}>
      {leftOut > 0 && <p>{words.matrix.leftOut(leftOut)}</p>}
      {names.length > 0 && <p>{words.matrix.uncovered(formatList(names, language))}</p>}
    </div>
  );
}
