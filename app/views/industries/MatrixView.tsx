// Industries by districts, and beside them the commitments of what is chosen.
import { ExhibitActions } from '~/components/ExhibitActions';
import { matrixOf } from '~/model/matrix';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { MatrixControls } from './MatrixControls';
import { MatrixExhibit } from './MatrixExhibit';
import { MatrixNotes } from './MatrixNotes';
import { MatrixOverview } from './MatrixOverview';
import { MatrixPanel } from './MatrixPanel';
import { MatrixTitle } from './MatrixTitle';
import styles from './MatrixView.module.css';

export function MatrixView() {
  const atlas = useAtlas();
  const selection = useSelection();
  const matrix = matrixOf(atlas, selection);
  const hasChoice = selection.industries.length > 0;
  return (
    <div className={styles.view} data-chosen={hasChoice || undefined}>
      <div className={styles.header}>
        <MatrixTitle matrix={matrix} />
        {matrix.rows.length > 0 && (
          <>
            <MatrixControls matrix={matrix} />
            <div className={styles.actions}>
              <ExhibitActions exhibit="matrix" />
            </div>
          </>
        )}
      </div>
      {matrix.rows.length > 0 && (
        <div className={styles.matrix}>
          <MatrixExhibit matrix={matrix} />
        </div>
      )}
      <div className={styles.panel} data-keeps-scroll="panel">
        {hasChoice ? <MatrixPanel /> : <MatrixOverview matrix={matrix} />}
      </div>
      <MatrixNotes matrix={matrix} />
    </div>
  );
}
