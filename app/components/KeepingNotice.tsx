// Says once that this browser cannot keep the briefing; everything goes on in memory.
import { dismissKeeping, useKeeping } from '~/state/briefingStorage';
import { useWords } from '~/state/language';
import { dismissUnkept, useUnkept } from '~/state/longBriefing';
import { NoticeBar } from '~/ui/NoticeBar';

export function KeepingNotice() {
  const words = useWords();
  const isTold = useKeeping(({ kept, isDismissed }) => kept === 'memory' && !isDismissed);
  const isUnkept = useUnkept((long) => long.isUnkept);
  return (
    <div role="status" data-screen-only>
      {isTold && (
        <NoticeBar dismiss={words.briefing.dismiss} onDismiss={dismissKeeping}>
          {words.briefing.notKept}
        </NoticeBar>
      )}
      {isUnkept && (
        <NoticeBar dismiss={words.briefing.dismiss} onDismiss={dismissUnkept}>
          {words.briefing.longNotKept}
        </NoticeBar>
      )}
    </div>
  );
}
