// Ctrl Z undoes the last step, except where text is typed: there it belongs to the text.
import { useEffect } from 'react';
import { undo } from '~/state/briefing';
import { isCommand, isTextField } from '~/ui/keys';

export function useUndoKey(): void {
  // The keyboard is the window's, outside React.
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (!isCommand(event, 'z') || isTextField(event.target)) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, []);
}
