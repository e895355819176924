// The way to the reader's briefing in the header, with how many slides it holds.
import { Link } from 'react-router';
import { places } from '~/paths';
import { useBriefing } from '~/state/briefing';
import { useWords } from '~/state/language';
import { addressOf } from '~/state/navigation';
import { useLocated } from '~/state/selection';
import { buttonLook } from '~/ui/Button';
import { classNames } from '~/ui/classNames';
import styles from './BriefingLink.module.css';

export function BriefingLink() {
  const words = useWords();
  const { place, selection } = useLocated();
  const count = useBriefing(({ slides }) => slides.length);
  return (
    <Link
      // A briefing that came as a link is not the reader's own.
      to={addressOf(places.briefing, { ...selection, slides: '' })}
      className={classNames(buttonLook, styles.link)}
      data-filled={count > 0 || undefined}
      aria-label={words.briefing.linkLabel(count)}
      aria-current={place.name === 'briefing' && selection.slides === '' ? 'page' : undefined}
    >
      <span className={styles.name}>{words.places.briefing}</span>
      <Screen />
      {count > 0 && (
        <>
          <span className={styles.dot}>·</span>
          <span>{count}</span>
        </>
      )}
    </Link>
  );
}

/** A screen on its stand, in place of the word where there is no room for it. */
function Screen() {
  return (
    <svg className={styles.screen} width="17" height="16" viewBox="0 0 17 16" aria-hidden="true">
      <path
        d="M1 2h15M2.5 2v8.5h12V2M8.5 10.5V13M5.5 15l3-2.5 3 2.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  );
}
