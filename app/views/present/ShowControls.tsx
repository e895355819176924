// The controls of a presentation: they come when the pointer moves or Tab is pressed, and go by themselves.
import { useWords } from '~/state/language';
import styles from './ShowControls.module.css';
import { ShowSign, type Sign } from './ShowSign';
import { canFillScreen, useFullScreen } from './useFullScreen';
import type { ShowAction } from './useShow';

interface ShowControlsProps {
  readonly number: number;
  readonly count: number;
  readonly isIdle: boolean;
  readonly onAction: (action: ShowAction) => void;
  readonly onLeave: () => void;
}

export function ShowControls({ number, count, isIdle, onAction, onLeave }: ShowControlsProps) {
  const words = useWords();
  const isFull = useFullScreen();
  const button = (sign: Sign, name: string, key: string, onPress: () => void) => (
    <button
      type="button"
      className={styles.button}
      aria-label={name}
      aria-keyshortcuts={key}
      title={`${name} (${key})`}
      onClick={onPress}
    >
      <ShowSign sign={sign} />
    </button>
  );
  return (
    <div
      role="toolbar"
      aria-label={words.present.controls}
      className={styles.controls}
      data-hidden={isIdle || undefined}
    >
      {button('previous', words.present.previous, 'PageUp', () => onAction('previous'))}
      <span className={styles.number}>
        {number} / {count}
      </span>
      {button('next', words.present.next, 'PageDown', () => onAction('next'))}
      <span className={styles.gap} />
      {button('notes', words.present.notes, 'N', () => onAction('notes'))}
      {canFillScreen &&
        button(
          isFull ? 'smaller' : 'larger',
          isFull ? words.present.leaveFullScreen : words.present.fullScreen,
          'F',
          () => onAction('fullScreen'),
        )}
      {button('help', words.present.help, '?', () => onAction('help'))}
      {button('leave', words.present.leave, 'Escape', onLeave)}
    </div>
  );
}
