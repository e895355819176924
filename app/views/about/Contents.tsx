// The table of contents. Its jumps leave no trace in the address: a `#` there is cut by chat apps.
import type { RefObject } from 'react';
import { useWords } from '~/state/language';
import styles from './Contents.module.css';
import { sectionNames, type SectionName } from './sectionNames';

interface ContentsProps {
  /** The element that holds the sections. */
  readonly text: RefObject<HTMLElement | null>;
  /** The section the reader is at. */
  readonly shown: SectionName;
}

export function Contents({ text, shown }: ContentsProps) {
  const words = useWords();
  const handleJump = (name: SectionName) => {
    const section = text.current?.querySelector(`[data-section='${name}']`);
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector('h2')?.focus({ preventScroll: true });
  };
  return (
    <nav className={styles.contents} aria-label={words.about.contents}>
      <ol className={styles.list}>
        {sectionNames.map((name) => (
          <li key={name}>
            <button
              type="button"
              className={styles.jump}
              aria-current={name === shown ? 'location' : undefined}
              onClick={() => handleJump(name)}
            >
              {words.about[name]}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
