// Says once that this browser cannot keep the briefing; everything goes on in memory.
import { dismissKeeping, useKeeping } from '~/state/briefingStorage';
import { useWords } from '~/state/language';
import { Button } from '~/ui/Button';
import { keepFocus } from '~/ui/keepFocus';
import styles from './RepairNotice.module.css';

export function KeepingNotice() {
  const words = useWords();
  const isTold = useKeeping(({ kept, isDismissed }) => kept === 'memory' && !isDismissed);
  return (
    <div role="status" data-screen-only>
      {isTold && (
        <div className={styles.notice}>
          <span>{words.briefing.notKept}</span>
          <Button onClick={() => keepFocus(dismissKeeping)}>{words.briefing.dismiss}</Button>
        </div>
      )}
    </div>
  );
}
