// The size of a stage in units of the drawing: measured after it is first drawn.
import { useLayoutEffect, useRef, useState } from 'react';
import { stageSize, usualStage, type StageSize } from './slideLayout';

interface MeasuredStage {
  /** In units. */
  readonly size: StageSize;
  /** Pixels of the screen a unit takes; null until measured, and wherever there is no browser. */
  readonly scale: number | null;
}

/**
 * Measures a stage.
 *
 * @param isFilling whether it fills the window, so that its type must stay readable on a phone
 * @returns the ref to put on the stage, and its size (the usual one until measured)
 */
export function useStageSize(isFilling: boolean) {
  const stage = useRef<HTMLDivElement>(null);
  const [measured, setMeasured] = useState<MeasuredStage>({ size: usualStage, scale: null });
  // The size on screen is the browser's, outside React.
  useLayoutEffect(() => {
    const element = stage.current;
    if (!element) return undefined;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      if (clientWidth === 0 || clientHeight === 0) return;
      const size = stageSize(clientWidth, clientHeight, isFilling);
      const scale = clientWidth / size.width;
      setMeasured((before) =>
        before.size.width === size.width &&
        before.size.height === size.height &&
        before.scale === scale
          ? before
          : { size, scale },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [isFilling]);
  return { stage, ...measured };
}
