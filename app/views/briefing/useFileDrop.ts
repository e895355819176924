// A file can be dropped anywhere on the page.
import { useEffect, useState } from 'react';

/** True while a file is held over the page. */
export function useFileDrop(onFile: (file: File) => Promise<void>): boolean {
  const [isDropping, setDropping] = useState(false);
  // Dragging over the window happens outside React.
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true;
    const handleOver = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      // Without this the browser would leave the page and show the file.
      event.preventDefault();
      setDropping(true);
    };
    const handleLeave = (event: DragEvent) => event.relatedTarget === null && setDropping(false);
    const handleDrop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setDropping(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void onFile(file);
    };
    window.addEventListener('dragover', handleOver);
    window.addEventListener('dragleave', handleLeave);
    window.addEventListener('drop', handleDrop);
    return () => {
      window.removeEventListener('dragover', handleOver);
      window.removeEventListener('dragleave', handleLeave);
      window.removeEventListener('drop', handleDrop);
    };
  }, [onFile]);
  return isDropping;
}
