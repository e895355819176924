// How many units of a picture one pixel of the screen shows; labels keep their size on screen by it.
import { useLayoutEffect, useRef, useState } from 'react';

/**
 * Measures a picture after it is drawn.
 *
 * @param width width of the viewBox in units
 * @param height height of the viewBox in units
 * @returns the ref to put on the svg, and units per pixel (1 until measured, and wherever there is no browser)
 */
export function useUnitsPerPixel(width: number, height: number) {
  const picture = useRef<SVGSVGElement>(null);
  const [units, setUnits] = useState(1);
  // The size on screen is the browser's, outside React.
  useLayoutEffect(() => {
    const element = picture.current;
    if (!element) return undefined;
    const measure = () => {
      const box = element.getBoundingClientRect();
      const scale = Math.min(box.width / width, box.height / height);
      if (scale > 0) setUnits(1 / scale);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [width, height]);
  return { picture, units };
}
