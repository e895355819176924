// The controls of a presentation: they come when the pointer moves or Tab is pressed, and go by themselves.
import { useWords } from '~/state/language';
import styles from './ShowControls.module.css';
import { SignButton } from './SignButton';
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
  const words = useWords().present;
  const isFull = useFullScreen();
  const action = (name: ShowAction) => () => onAction(name);
  return (
    <div
      role="toolbar"
      aria-label={words.controls}
      className={styles.controls}
      data-hidden={isIdle || undefined}
    >
      <SignButton
        sign="previous"
        name={words.previous}
        shortcut="PageUp"
        onPress={action('previous')}
      />
      <span className={styles.number}>
        {number} / {count}
      </span>
      <SignButton sign="next" name={words.next} shortcut="PageDown" onPress={action('next')} />
      <span className={styles.gap} />
      <SignButton sign="notes" name={words.notes} shortcut="N" onPress={action('notes')} />
      {canFillScreen && (
        <SignButton
          sign={isFull ? 'smaller' : 'larger'}
          name={isFull ? words.leaveFullScreen : words.fullScreen}
          shortcut="F"
          onPress={action('fullScreen')}
        />
      )}
      <SignButton sign="help" name={words.help} shortcut="?" onPress={action('help')} />
      <SignButton sign="leave" name={words.leave} shortcut="Escape" onPress={onLeave} />
    </div>
  );
}
