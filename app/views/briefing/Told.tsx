// What could not be read of a briefing, line by line, until the reader has seen it.
import { useWords } from '~/state/language';
import { Button } from '~/ui/Button';
import { keepFocus } from '~/ui/keepFocus';
import styles from './Told.module.css';

interface ToldProps {
  readonly lines: readonly string[];
  readonly onDismiss: () => void;
}

export function Told({ lines, onDismiss }: ToldProps) {
  const words = useWords();
  return (
    <div role="status" data-screen-only>
      {lines.length > 0 && (
        <div className={styles.told}>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Button onClick={() => keepFocus(onDismiss)}>{words.briefing.dismiss}</Button>
        </div>
      )}
    </div>
  );
}
