// Draws for a file what is not on screen: mounted beside the page in the colours of day, read off, and taken away.
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { drawingText } from './drawingText';

/** How long a part of the program that draws may take to arrive, in milliseconds. */
const patience = 20_000;

/**
 * The drawing as the text of an SVG file.
 *
 * @param draw is given what to call with the drawing once it stands
 * @throws where the drawing does not stand in time, or the signal stops it
 */
export async function drawnOnStage(
  draw: (onDrawn: (drawing: SVGSVGElement | null) => void) => ReactNode,
  signal: AbortSignal,
): Promise<string> {
  const stage = document.createElement('div');
  stage.dataset['appearance'] = 'light';
  stage.ariaHidden = 'true';
  stage.inert = true;
  // A file says what the page says in its own languages; what a translator makes of it may not even fit.
  stage.translate = false;
  // Out of sight, yet laid out: what is not displayed has no computed style to read.
  Object.assign(stage.style, {
    position: 'fixed',
    left: '-20000px',
    top: '0',
    color: 'var(--ink)',
  });
  document.body.append(stage);
  const root = createRoot(stage);
  try {
    const drawing = await new Promise<SVGSVGElement>((resolve, reject) => {
      const stop = () => reject(signal.reason);
      signal.addEventListener('abort', stop, { once: true });
      setTimeout(() => reject(new Error('The drawing did not stand in time.')), patience);
      flushSync(() => root.render(draw((drawn) => drawn && resolve(drawn))));
    });
    await document.fonts.ready;
    // Some pictures measure themselves and are drawn once more; observers report before the next task.
    await new Promise((resolve) => setTimeout(resolve, 50));
    signal.throwIfAborted();
    return drawingText(drawing);
  } finally {
    root.unmount();
    stage.remove();
  }
}
