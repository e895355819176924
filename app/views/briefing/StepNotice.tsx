// Says what was done to the whole list and offers to undo it; it stays until the next step, since readers differ in speed.
import { useState } from 'react';
import type { KeptBriefing } from '~/model/keptBriefing';
import { undo, useUndo, type StepKind } from '~/state/briefing';
import { useWords } from '~/state/language';
import { Button } from '~/ui/Button';
import { keepFocus } from '~/ui/keepFocus';
import { rowButtonId } from './SlideRow';
import styles from './StepNotice.module.css';

const told = ['remove', 'clear', 'append', 'replace'] as const;

export function StepNotice() {
  const words = useWords();
  const latest = useUndo(({ steps }) => steps.at(-1));
  const isUndone = useUndo((undoing) => undoing.isUndone);
  const [dismissed, setDismissed] = useState<unknown>(null);
  const kind = latest === dismissed ? undefined : toldKind(latest?.kind);
  // The first slides of an empty briefing replace nothing.
  const isPlain = kind === 'replace' && latest?.before.slides.length === 0;
  const handleUndo = () => {
    const restored = latest && latest.before.slides.find(({ id }) => !isIn(latest.after, id));
    keepFocus(undo, () =>
      restored ? document.getElementById(rowButtonId(restored.id, 'remove')) : null,
    );
  };
  return (
    <div role="status" className={styles.place} data-screen-only>
      {isUndone && <span className="visually-hidden">{words.briefing.undone}</span>}
      {kind && (
        <div className={styles.notice}>
          <span>{words.briefing.steps[isPlain ? 'append' : kind]}</span>
          <Button onClick={handleUndo}>{words.briefing.undo}</Button>
          <Button tone="bare" onClick={() => keepFocus(() => setDismissed(latest))}>
            {words.briefing.dismiss}
          </Button>
        </div>
      )}
    </div>
  );
}

function isIn({ slides }: KeptBriefing, id: string): boolean {
  return slides.some((slide) => slide.id === id);
}

function toldKind(kind: StepKind | undefined) {
  return told.find((candidate) => candidate === kind);
}
