// Whether a part of a long page has come near what is seen; what has been near once stays so.
import { useEffect, useRef, useState } from 'react';

/** About a window's height ahead, so that nobody sees it come. */
const ahead = '1000px';

/** @returns the ref to put on the part, and whether it is, or was, near */
export function useNear() {
  const part = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  // What is seen of a page is the browser's, outside React.
  useEffect(() => {
    const element = part.current;
    if (!element || isNear) return undefined;
    const observer = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: ahead },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  return { part, isNear };
}
