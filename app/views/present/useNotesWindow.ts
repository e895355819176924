// The second window with the notes, opened beside the slides; a browser may refuse it.
import { useState } from 'react';
import { places } from '~/paths';
import { addressOf } from '~/state/navigation';
import { useSelection } from '~/state/selection';

/**
 * The notes of a briefing in a window of their own.
 *
 * @param code the briefing; given to the window, which may not share the reader's storage
 * @returns a way to open it, and the address to offer where the browser refused ('' otherwise)
 */
export function useNotesWindow(code: string, slide: number) {
  const selection = useSelection();
  const [isBlocked, setBlocked] = useState(false);
  const address = addressOf(places.notes, { ...selection, slides: code, slide });
  return {
    blocked: isBlocked ? address : '',
    open: () => {
      const opened = window.open(address, 'plan-atlas-notes', 'popup,width=1180,height=780');
      setBlocked(opened === null);
      opened?.focus();
    },
    dismiss: () => setBlocked(false),
  };
}
