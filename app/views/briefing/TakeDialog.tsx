// Before another briefing meets the reader's own: behind it, or in its place.
import type { Briefing } from '~/model/slide';
import { takeBriefing, useBriefing } from '~/state/briefing';
import { useWords } from '~/state/language';
import { Button } from '~/ui/Button';
import { ModalDialog } from '~/ui/ModalDialog';
import styles from './TakeDialog.module.css';

interface TakeDialogProps {
  /** Null while nothing is to be decided. */
  readonly incoming: Briefing | null;
  readonly onClose: () => void;
  readonly onTaken?: () => void;
}

export function TakeDialog({ incoming, onClose, onTaken }: TakeDialogProps) {
  const words = useWords();
  const count = useBriefing(({ slides }) => slides.length);
  const handle = (how: 'append' | 'replace') => {
    if (incoming) takeBriefing(incoming, how);
    onClose();
    onTaken?.();
  };
  return (
    <ModalDialog
      label={words.briefing.take.heading(count)}
      isOpen={incoming !== null}
      onClose={onClose}
      className={styles.dialog}
    >
      {() => (
        <>
          <h2>{words.briefing.take.heading(count)}</h2>
          <p className={styles.body}>
            {words.briefing.take.body(
              incoming?.name || words.briefing.unnamed,
              incoming?.slides.length ?? 0,
            )}
          </p>
          <div className={styles.row}>
            <Button tone="strong" onClick={() => handle('append')}>
              {words.briefing.take.append}
            </Button>
            <Button onClick={() => handle('replace')}>{words.briefing.take.replace}</Button>
            <Button tone="bare" onClick={onClose}>
              {words.briefing.take.cancel}
            </Button>
          </div>
        </>
      )}
    </ModalDialog>
  );
}
