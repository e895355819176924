// Hands its own width to what it holds: rulers and bars are drawn in pixels, and only the browser knows how many.
import { useCallback, useState, type ReactNode } from 'react';

/** Stands until the browser has measured, and wherever there is none: a desktop window less its margins. */
const usualWidth = 1384;

export function Measured({ children }: { readonly children: (width: number) => ReactNode }) {
  const [width, setWidth] = useState(usualWidth);
  // Layout is the browser's, outside React; the observer lives exactly as long as the box.
  const measure = useCallback((box: HTMLDivElement) => {
    const read = () => setWidth(box.clientWidth || usualWidth);
    // A frame later: drawn at once, what it holds would change the box again, which WebKit calls an error.
    const observer = new ResizeObserver(() => requestAnimationFrame(read));
    observer.observe(box);
    read();
    return () => observer.disconnect();
  }, []);
  return <div ref={measure}>{children(width)}</div>;
}
