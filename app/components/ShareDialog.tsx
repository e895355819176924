// The window of sharing the view on screen; what is in it is fetched on idle or first use.
import { useQuery } from '@tanstack/react-query';
import { useWords } from '~/state/language';
import { closeSharing, useSharing } from '~/state/sharing';
import { Button } from '~/ui/Button';
import { ModalDialog } from '~/ui/ModalDialog';
import styles from './ShareDialog.module.css';
import { shareQuery } from './shareQuery';

export function ShareDialog() {
  const words = useWords();
  const isOpen = useSharing((sharing) => sharing.isOpen);
  return (
    <ModalDialog
      label={words.share.heading}
      isOpen={isOpen}
      onClose={closeSharing}
      className={styles.dialog}
    >
      {() => (
        <>
          <h2 className={styles.heading}>{words.share.heading}</h2>
          <ShareContents />
          <Button
            tone="bare"
            className={styles.close}
            aria-label={words.close}
            onClick={closeSharing}
          >
            ×
          </Button>
        </>
      )}
    </ModalDialog>
  );
}

function ShareContents() {
  const words = useWords();
  const share = useQuery(shareQuery);
  if (share.data) return <share.data.SharePanel />;
  return (
    <div role="status" className={styles.status}>
      {share.isError ? words.share.failed : words.loading}
      {share.isError && <Button onClick={() => void share.refetch()}>{words.search.retry}</Button>}
    </div>
  );
}
