// A finger drawn to the left asks for the next slide, to the right for the one before.
import { useRef, type PointerEvent } from 'react';

/** How far a finger must go, in pixels, and how much more aside than up or down. */
const reach = 48;
const slope = 1.5;

/** Handlers for what is swiped; mice do not swipe, and a tap is none. */
export function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const start = useRef<{ readonly id: number; readonly x: number; readonly y: number } | null>(
    null,
  );
  return {
    onPointerDown: ({ pointerId, pointerType, isPrimary, clientX, clientY }: PointerEvent) => {
      // A second finger means a pinch, never a swipe.
      start.current =
        pointerType === 'mouse' || !isPrimary ? null : { id: pointerId, x: clientX, y: clientY };
    },
    onPointerUp: ({ pointerId, clientX, clientY }: PointerEvent) => {
      const from = start.current;
      start.current = null;
      if (from?.id !== pointerId) return;
      const [aside, down] = [clientX - from.x, clientY - from.y];
      if (Math.abs(aside) < reach || Math.abs(aside) < Math.abs(down) * slope) return;
      onSwipe(aside < 0 ? 1 : -1);
    },
    onPointerCancel: () => {
      start.current = null;
    },
  };
}
