// The second window with the notes, opened beside the slides; a browser may refuse it.
import { useState } from 'react';
import { places } from '~/paths';
import { addressOf } from '~/state/navigation';
import { useKeeping } from '~/state/briefingStorage';
import { isTooLong } from '~/state/longBriefing';
import { useSelection } from '~/state/selection';

/**
 * The notes of a briefing in a window of their own.
 *
 * The window is given the briefing itself, as it may not share the reader's storage; one too long for
 * that it finds in storage.
 *
 * @param code the briefing
 * @returns a way to open it, the address to offer where the browser refused ('' otherwise), and whether
 *   it was asked for in vain, as another window could not find the briefing
 */
export function useNotesWindow(code: string, slide: number) {
  const selection = useSelection();
  const [isBlocked, setBlocked] = useState(false);
  const isInMemory = useKeeping(({ kept }) => kept === 'memory');
  const isLong = isTooLong(code);
  const slides = isLong ? selection.slides : code;
  const address = addressOf(places.notes, { ...selection, slides, slide });
  const isUnreachable = isLong && slides === '' && isInMemory;
  return {
    blocked: isBlocked && !isUnreachable ? address : '',
    isUnreachable: isBlocked && isUnreachable,
    open: () => {
      if (isUnreachable) {
        setBlocked(true);
        return;
      }
      const opened = window.open(address, 'plan-atlas-notes', 'popup,width=1180,height=780');
      setBlocked(opened === null);
      opened?.focus();
    },
    dismiss: () => setBlocked(false),
  };
}
