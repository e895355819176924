// Which section of the page the reader is at.
import { useEffect, useState, type RefObject } from 'react';
import { sectionNames, type SectionName } from './sectionNames';

/** The section that crosses a line near the top of the window; the first one until another does. */
export function useShownSection(text: RefObject<HTMLElement | null>): SectionName {
  const [shown, setShown] = useState<SectionName>(sectionNames[0]);
  // Where the page is scrolled to is the browser's, outside React.
  useEffect(() => {
    const observer = new IntersectionObserver(
      (entries) => {
        const crossed = entries.find((entry) => entry.isIntersecting)?.target;
        const name = crossed?.getAttribute('data-section');
        setShown((before) => sectionNames.find((candidate) => candidate === name) ?? before);
      },
      { rootMargin: '-20% 0px -79% 0px' },
    );
    text.current
      ?.querySelectorAll('[data-section]')
      .forEach((section) => observer.observe(section));
    return () => observer.disconnect();
  }, [text]);
  return shown;
}
