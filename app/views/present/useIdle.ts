// Whether nobody has moved the pointer, touched the screen or walked the controls for three seconds.
import { useEffect, useState } from 'react';

const patience = 3000;

export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(false);
  // Pointer and time lie outside React.
  useEffect(() => {
    let timer = setTimeout(() => setIdle(true), patience);
    let spot = '';
    const wake = () => {
      clearTimeout(timer);
      setIdle(false);
      timer = setTimeout(() => setIdle(true), patience);
    };
    const handleMove = ({ screenX, screenY }: PointerEvent) => {
      // A new slide under a pointer at rest makes the browser tell of a move that was none.
      const reached = `${screenX} ${screenY}`;
      if (reached === spot) return;
      spot = reached;
      wake();
    };
    const handleKey = ({ key }: KeyboardEvent) => {
      if (key === 'Tab') wake();
    };
    window.addEventListener('pointermove', handleMove);
    window.addEventListener('pointerdown', wake);
    window.addEventListener('keydown', handleKey);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointermove', handleMove);
      window.removeEventListener('pointerdown', wake);
      window.removeEventListener('keydown', handleKey);
    };
  }, []);
  return isIdle;
}
