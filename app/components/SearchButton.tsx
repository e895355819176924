// The way to the search in the header: a field to look at on wide screens, a sign on phones.
import { useWords } from '~/state/language';
import { openPalette } from '~/state/palette';
import { isApple } from '~/ui/isApple';
import styles from './SearchButton.module.css';

export function SearchButton() {
  const words = useWords();
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={words.search.open}
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K /"
      onClick={openPalette}
    >
      <Glass />
      <span className={styles.invitation}>{words.search.invitation}</span>
      <kbd className={styles.key}>{isApple ? '⌘ K' : 'Ctrl K'}</kbd>
    </button>
  );
}

function Glass() {
  return (
    <svg width="15" height="15" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="6.8" cy="6.8" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M10.6 10.6 14.5 14.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
    </svg>
  );
}
