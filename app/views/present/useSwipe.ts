// A finger drawn to the left asks for the next slide, to the right for the one before.
import { useState, useSyncExternalStore, type PointerEvent } from 'react';
import { swipes, type Touch } from './swipes';

/** Handlers for what is swiped. */
export function useSwipe(onSwipe: (by: 1 | -1) => void) {
  const [follow] = useState(swipes);
  return {
    onPointerDown: (event: PointerEvent) => follow.down(touchOf(event)),
    onPointerUp: (event: PointerEvent) => {
      const by = follow.up(touchOf(event));
      if (by !== null) onSwipe(by);
    },
    onPointerCancel: ({ pointerId }: PointerEvent) => follow.cancel(pointerId),
  };
}

/** Whether two fingers have enlarged the page. */
export function useZoomed(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const viewport = window.visualViewport;
      viewport?.addEventListener('resize', onChange);
      return () => viewport?.removeEventListener('resize', onChange);
    },
    isZoomed,
    () => false,
  );
}

/** A page at rest may stand a hair above its size. */
function isZoomed(): boolean {
  return (window.visualViewport?.scale ?? 1) > 1.01;
}

function touchOf({ pointerId, pointerType, isPrimary, clientX, clientY }: PointerEvent): Touch {
  return {
    id: pointerId,
    kind: pointerType,
    isFirst: isPrimary,
    x: clientX,
    y: clientY,
    width: window.innerWidth,
    isZoomed: isZoomed(),
  };
}
