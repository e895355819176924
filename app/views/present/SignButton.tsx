// A button that shows a sign and says its name.
import { ShowSign, type Sign } from './ShowSign';
import styles from './SignButton.module.css';

interface SignButtonProps {
  readonly sign: Sign;
  readonly name: string;
  /** The key that does the same. */
  readonly shortcut?: string;
  readonly onPress: () => void;
}

export function SignButton({ sign, name, shortcut, onPress }: SignButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      aria-keyshortcuts={shortcut}
      title={shortcut === undefined ? name : `${name} (${shortcut})`}
      // The keyboard stays with the slides.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <ShowSign sign={sign} />
    </button>
  );
}
