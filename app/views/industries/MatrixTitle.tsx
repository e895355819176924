// What the matrix shows, counted, and how to read it.
import type { Matrix } from '~/model/matrix';
import { matchCommitments } from '~/model/matching';
import { useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import styles from './MatrixTitle.module.css';

export function MatrixTitle({ matrix }: { readonly matrix: Matrix }) {
  const atlas = useAtlas();
  const words = useWords();
  const selection = useSelection();
  const { rows, columns } = matrix;
  if (rows.length === 0) {
    const isEmpty = matchCommitments(atlas, selection).length === 0;
    return (
      <>
        <h1>{isEmpty ? words.filters.nothingMatches : words.matrix.none}</h1>
        <p className={styles.subtitle}>{words.filters.nothingMatchesAdvice}</p>
      </>
    );
  }
  const districts = columns.filter((_, index) =>
    rows.some(({ cells }) => cells[index]?.state === 'named'),
  );
  return (
    <>
      <h1>{words.matrix.title(rows.length, districts.length)}</h1>
      <p className={styles.subtitle}>{words.matrix.subtitles[selection.by]}</p>
    </>
  );
}
