// What of a link could not be shown, said above the slides until it is dismissed; and the notes where no window opened.
import { useState } from 'react';
import { RepairNotice } from '~/components/RepairNotice';
import type { ReadBriefing } from '~/model/slideCode';
import { useWords } from '~/state/language';
import { useSelection } from '~/state/selection';
import { readAddress } from '~/state/slides';
import { Notice } from './Notice';
import styles from './Presentation.module.css';

interface PresentNoticesProps extends ReadBriefing {
  /** Address of the notes where the browser blocked their window; '' otherwise. */
  readonly blockedNotes: string;
  readonly onDismissNotes: () => void;
}

export function PresentNotices(props: PresentNoticesProps) {
  const { briefing, broken, blockedNotes, onDismissNotes } = props;
  const words = useWords();
  const faults = useFaults({ briefing, broken });
  const [isDismissed, setDismissed] = useState(false);
  return (
    <div className={styles.notices}>
      <RepairNotice />
      {faults.length > 0 && !isDismissed && (
        <Notice onDismiss={() => setDismissed(true)}>{faults.join(' ')}</Notice>
      )}
      {blockedNotes !== '' && (
        <Notice onDismiss={onDismissNotes}>
          {words.present.noNotesWindow}{' '}
          <a href={blockedNotes} target="_blank" rel="opener">
            {words.present.openNotesHere}
          </a>
        </Notice>
      )}
    </div>
  );
}

/** Slides that cannot be read, parts of slides that no longer exist, and a slide beyond the last. */
function useFaults({ briefing, broken }: ReadBriefing): readonly string[] {
  const words = useWords();
  const [asked] = useState(useSelection().slide);
  const count = briefing.slides.length;
  const dropped = briefing.slides.flatMap(({ address }, index) => {
    const pieces = readAddress(address).repairs.map(({ key, value }) => `${key}=${value}`);
    return pieces.length > 0
      ? [words.present.droppedParts(index + 1, pieces.join(words.listJoin))]
      : [];
  });
  return [
    ...(broken.length > 0 ? [words.present.brokenSlides(broken.join(words.listJoin))] : []),
    ...dropped,
    ...(asked > count ? [words.present.beyondEnd(asked, count)] : []),
  ];
}
