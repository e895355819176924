// The reader's own briefing: what one can do with it, its slides, and the ready-made ones below.
import { useState } from 'react';
import type { Briefing } from '~/model/slide';
import { takeBriefing, useBriefing } from '~/state/briefing';
import { useWords } from '~/state/language';
import { checkOwn } from '~/state/slideCheck';
import { BriefingActions } from './BriefingActions';
import styles from './BriefingView.module.css';
import { BriefingHeader } from './BriefingHeader';
import { useFileReading } from './fileReading';
import { ReadyBriefings } from './ReadyBriefings';
import { SlideList } from './SlideList';
import { StepNotice } from './StepNotice';
import { TakeDialog } from './TakeDialog';
import { Told } from './Told';
import { useFileDrop } from './useFileDrop';
import { usePresentKey } from './usePresentKey';
import { useUndoKey } from './useUndoKey';

export function OwnBriefing() {
  const words = useWords();
  const isEmpty = useBriefing(({ slides }) => slides.length === 0);
  const [incoming, setIncoming] = useState<Briefing | null>(null);
  const [told, setTold] = useState<readonly string[]>([]);
  const take = (briefing: Briefing) => {
    if (useBriefing.getState().slides.length === 0) takeBriefing(briefing, 'replace');
    else setIncoming(briefing);
  };
  const readFile = useFileReading();
  const handleFile = async (file: File) => {
    const { briefing, told: said } = await readFile(file);
    setTold(said);
    if (briefing) take(briefing);
  };
  const isDropping = useFileDrop(handleFile);
  useUndoKey();
  usePresentKey(useBriefing(), '');
  return (
    <div className={styles.view}>
      <header className={styles.header}>
        <h1 className={styles.title}>{words.places.briefing}</h1>
        <BriefingActions onFile={handleFile} />
        {isEmpty ? (
          <div className={styles.lead}>
            <p>{words.briefing.about}</p>
            <p>{words.briefing.empty}</p>
          </div>
        ) : (
          <BriefingHeader />
        )}
      </header>
      <LeftOut />
      <Told lines={told} onDismiss={() => setTold([])} />
      <StepNotice />
      {!isEmpty && <SlideList />}
      <ReadyBriefings onTake={take} />
      <TakeDialog incoming={incoming} onClose={() => setIncoming(null)} />
      {isDropping && <div className={styles.drop}>{words.briefing.dropHere}</div>}
    </div>
  );
}

/** The slides that are handed on nowhere, for as long as they stand in the list. */
function LeftOut() {
  const words = useWords();
  const { faults } = checkOwn(useBriefing());
  if (faults.length === 0) return null;
  const numbers = faults.map(({ slide }) => slide).join(words.listJoin);
  return (
    <p className={styles.leftOut} data-screen-only>
      {words.briefing.leftOut(numbers)}
    </p>
  );
}
