// Ctrl Z undoes the last step, except where text is typed: there it belongs to the text.
import { useEffect } from 'react';
import { undo } from '~/state/briefing';

export function useUndoKey(): void {
  // The keyboard is the window's, outside React.
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key === 'z';
      const isTyping =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
      if (!isUndo || isTyping) return;
      event.preventDefault();
      undo();
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, []);
}
