// Tells a swipe that turns the slide from every other way fingers move over a screen.

/** What is read of a pointer event, and of the window it happens in. */
export interface Touch {
  readonly id: number;
  readonly kind: string;
  /** Whether no other finger lay on the screen before it. */
  readonly isFirst: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Whether two fingers have enlarged the page: one then moves it about. */
  readonly isZoomed: boolean;
}

/** How far a finger must go, in pixels, and how much more aside than up or down. */
const reach = 48;
const slope = 1.5;
/** From the edges of the screen, phones swipe through the history and between programs. */
const edge = 24;

/** Follows the fingers on a slide; mice do not swipe, and a tap is none. */
export function swipes() {
  const fingers = new Set<number>();
  let start: Touch | null = null;
  const end = (id: number) => {
    const from = start?.id === id ? start : null;
    fingers.delete(id);
    start = null;
    return from;
  };
  return {
    down: (touch: Touch) => {
      if (touch.kind === 'mouse') return;
      // One that was lifted outside the window is not told of.
      if (touch.isFirst) fingers.clear();
      fingers.add(touch.id);
      const isInside = touch.x >= edge && touch.x <= touch.width - edge;
      start = fingers.size === 1 && isInside && !touch.isZoomed ? touch : null;
    },
    /** @returns 1 for the next slide, -1 for the one before, null for no swipe */
    up: (touch: Touch): 1 | -1 | null => {
      const from = end(touch.id);
      if (!from || touch.isZoomed || fingers.size > 0) return null;
      const [aside, down] = [touch.x - from.x, touch.y - from.y];
      if (Math.abs(aside) < reach || Math.abs(aside) < Math.abs(down) * slope) return null;
      return aside < 0 ? 1 : -1;
    },
    cancel: (id: number) => {
      end(id);
    },
  };
}
