// What of a link could not be shown, said above the slides until it is dismissed; and the notes where no window opened.
import { useState } from 'react';
import { KeepingNotice } from '~/components/KeepingNotice';
import { RepairNotice } from '~/components/RepairNotice';
import { isSlideLost } from '~/model/readSlides';
import { useWords } from '~/state/language';
import { isTooLong } from '~/state/longBriefing';
import { useLocated, useSelection } from '~/state/selection';
import type { CheckedBriefing } from '~/state/slideCheck';
import { faultLine, faultReason } from '~/words/faultWords';
import { Notice } from './Notice';
import styles from './Presentation.module.css';
import type { useNotesWindow } from './useNotesWindow';

interface PresentNoticesProps extends CheckedBriefing {
  readonly notes: Omit<ReturnType<typeof useNotesWindow>, 'open'>;
}

export function PresentNotices(props: PresentNoticesProps) {
  const { notes } = props;
  const words = useWords();
  const faults = useFaults(props);
  // A briefing that is all in its address does not need to be kept.
  const isKept = useLocated(({ selection: { slides } }) => slides === '' || isTooLong(slides));
  const [isDismissed, setDismissed] = useState(false);
  return (
    <div className={styles.notices}>
      <RepairNotice />
      {isKept && <KeepingNotice />}
      {faults.length > 0 && !isDismissed && (
        <Notice onDismiss={() => setDismissed(true)}>{faults.join(' ')}</Notice>
      )}
      {notes.isUnreachable && (
        <Notice onDismiss={notes.dismiss}>{words.present.notesNotKept}</Notice>
      )}
      {notes.blocked !== '' && (
        <Notice onDismiss={notes.dismiss}>
          {words.present.noNotesWindow}{' '}
          <a href={notes.blocked} target="_blank" rel="opener">
            {words.present.openNotesHere}
          </a>
        </Notice>
      )}
    </div>
  );
}

/** As many reasons are said; the list of the briefing says them all. */
const mostReasons = 3;

/** Slides that cannot be read or shown, parts of slides that no longer exist, and a slide beyond the last. */
function useFaults({ briefing, faults, repaired }: CheckedBriefing): readonly string[] {
  const words = useWords();
  const selection = useSelection();
  const [asked] = useState(selection.slide);
  const count = briefing.slides.length;
  const lost = faults.filter((fault) => isSlideLost(fault) && fault.field !== 'cut');
  const numbers = lost.map(({ slide }) => slide).join(words.listJoin);
  const reasons = new Set(
    lost.filter(({ field }) => field !== 'slide').map((fault) => faultReason(fault, words)),
  );
  const { skippedSlides, brokenSlides, droppedParts, beyondEnd } = words.present;
  return [
    ...(numbers === '' ? [] : [(selection.slides === '' ? skippedSlides : brokenSlides)(numbers)]),
    ...[
      ...[...reasons].slice(0, mostReasons),
      ...faults.filter((fault) => !lost.includes(fault)).map((fault) => faultLine(fault, words)),
    ].map((line) => `${line}${words.sentenceEnd}`),
    ...repaired.map(({ slide, dropped }) => droppedParts(slide, dropped.join(words.listJoin))),
    ...(asked > count ? [beyondEnd(asked, count)] : []),
  ];
}
