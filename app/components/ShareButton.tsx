// The way to the window of sharing in the header: a word on wide screens, a sign on narrow ones.
import { useWords } from '~/state/language';
import { openSharing } from '~/state/sharing';
import { Button } from '~/ui/Button';
import styles from './ShareButton.module.css';

export function ShareButton() {
  const words = useWords();
  return (
    <Button
      className={styles.button}
      aria-label={words.share.open}
      aria-haspopup="dialog"
      onClick={openSharing}
    >
      <span className={styles.word}>{words.share.open}</span>
      <Arrow />
    </Button>
  );
}

/** An arrow that leaves its tray. */
function Arrow() {
  return (
    <svg className={styles.sign} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path
        d="M8 10V1.5M4.8 4.6 8 1.4l3.2 3.2M4.5 7H2.8v7.2h10.4V7h-1.7"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
    </svg>
  );
}
