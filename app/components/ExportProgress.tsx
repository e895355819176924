// How far a file is and how it ended; with a way to stop it, or to try again.
import { useWords } from '~/state/language';
import { Button } from '~/ui/Button';
import styles from './ExportProgress.module.css';
import type { ExportState } from './useExportWork';

interface ExportProgressProps {
  readonly state: ExportState;
  readonly onCancel: () => void;
}

export function ExportProgress({ state, onCancel }: ExportProgressProps) {
  const { exports } = useWords();
  return (
    <div className={styles.progress} data-kind={state.kind}>
      <p className={styles.text} role={state.kind === 'failed' ? 'alert' : 'status'}>
        {textOf(state, exports)}
      </p>
      {state.kind === 'working' && (
        <>
          <progress
            className={styles.bar}
            aria-label={exports.preparing}
            {...(state.total > 1 && { value: state.done, max: state.total })}
          />
          <Button onClick={onCancel}>{exports.cancel}</Button>
        </>
      )}
      {state.kind === 'failed' && <Button onClick={state.again}>{exports.again}</Button>}
    </div>
  );
}

function textOf(state: ExportState, exports: ReturnType<typeof useWords>['exports']): string {
  if (state.kind === 'idle') return '';
  if (state.kind !== 'working') return state.text;
  const { done, total } = state;
  return total > 1 ? exports.drawing(Math.min(done + 1, total), total) : exports.preparing;
}
