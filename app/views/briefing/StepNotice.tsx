// Says what was done to the whole list and offers to undo it; it stays until the next step, since readers differ in speed.
import { useState } from 'react';
import { undo, useUndo, type StepKind } from '~/state/briefing';
import { useWords } from '~/state/language';
import { Button } from '~/ui/Button';
import styles from './StepNotice.module.css';

const told = ['remove', 'clear', 'append', 'replace'] as const;

export function StepNotice() {
  const words = useWords();
  const latest = useUndo(({ steps }) => steps.at(-1));
  const [dismissed, setDismissed] = useState<unknown>(null);
  const kind = latest === dismissed ? undefined : toldKind(latest?.kind);
  // The first slides of an empty briefing replace nothing.
  const isPlain = kind === 'replace' && latest?.before.slides.length === 0;
  return (
    <div role="status" className={styles.place} data-screen-only>
      {kind && (
        <div className={styles.notice}>
          <span>{words.briefing.steps[isPlain ? 'append' : kind]}</span>
          <Button onClick={undo}>{words.briefing.undo}</Button>
          <Button tone="bare" onClick={() => setDismissed(latest)}>
            {words.briefing.dismiss}
          </Button>
        </div>
      )}
    </div>
  );
}

function toldKind(kind: StepKind | undefined) {
  return told.find((candidate) => candidate === kind);
}
