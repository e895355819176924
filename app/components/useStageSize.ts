// The size of a stage in units of the drawing: measured after it is first drawn.
import { useLayoutEffect, useRef, useState } from 'react';
import { stageSize, usualStage } from './slideLayout';

/**
 * Measures a stage.
 *
 * @param isFilling whether it fills the window, so that its type must stay readable on a phone
 * @returns the ref to put on the stage, and its size (the usual one until measured, and wherever there is no browser)
 */
export function useStageSize(isFilling: boolean) {
  const stage = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(usualStage);
  // The size on screen is the browser's, outside React.
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth === 0 || clientHeight === 0) return;
      const measured = stageSize(clientWidth, clientHeight, isFilling);
      setSize((before) =>
        before.width === measured.width && before.height === measured.height ? before : measured,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isFilling]);
  return { stage, size };
}
