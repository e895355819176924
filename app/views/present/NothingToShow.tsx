// Stands where there are no slides, and leads to where they are collected.
import { ActionLink } from '~/components/ActionLink';
import { places } from '~/paths';
import { useWords } from '~/state/language';
import styles from './NothingToShow.module.css';

interface NothingToShowProps {
  /** True where the link held slides, none of which could be read. */
  readonly isUnreadable: boolean;
}

export function NothingToShow({ isUnreadable }: NothingToShowProps) {
  const words = useWords();
  return (
    <div className={styles.nothing}>
      <h1 className={styles.title}>{words.present.noSlides}</h1>
      <p className={styles.advice}>
        {isUnreadable ? words.present.noneReadable : words.present.noSlidesAdvice}
      </p>
      <ActionLink to={places.briefing} change={{ slides: '', slide: 1 }}>
        {words.present.toBriefing}
      </ActionLink>
    </div>
  );
}
