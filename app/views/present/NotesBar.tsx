// Above the notes: the time of day, the time used and left, and the way through the slides.
import { clockText } from '~/model/duration';
import { useElapsed, useNow } from '~/components/useElapsed';
import { htmlLanguage } from '~/model/text';
import { useLanguage, useWords } from '~/state/language';
import { resetClock, toggleClock, usePresentation } from '~/state/presentation';
import styles from './NotesBar.module.css';
import { SignButton } from './SignButton';
import type { ShowAction } from './useShow';

interface NotesBarProps {
  readonly number: number;
  readonly count: number;
  readonly minutes: number | null;
  readonly show: { readonly typed: string; readonly act: (action: ShowAction) => void };
}

export function NotesBar({ number, count, minutes, show }: NotesBarProps) {
  const words = useWords();
  const { typed, act } = show;
  return (
    <div className={styles.bar}>
      <Times minutes={minutes} />
      <div role="toolbar" aria-label={words.present.controls} className={styles.controls}>
        <SignButton sign="previous" name={words.present.previous} onPress={() => act('previous')} />
        <span className={styles.number}>
          {number} / {count}
        </span>
        <SignButton sign="next" name={words.present.next} onPress={() => act('next')} />
        <SignButton sign="help" name={words.present.help} onPress={() => act('help')} />
        {typed !== '' && <output className={styles.typed}>{typed}</output>}
      </div>
    </div>
  );
}

/** Redrawn with every tick, so it stands alone. */
function Times({ minutes }: Pick<NotesBarProps, 'minutes'>) {
  const language = useLanguage();
  const names = useWords().present.notesWindow;
  const isPaused = usePresentation(({ pausedAt }) => pausedAt !== null);
  const now = useNow();
  const elapsed = useElapsed();
  const left = minutes === null ? null : minutes * 60_000 - elapsed;
  const isOver = left !== null && left < 0;
  return (
    <dl className={styles.times}>
      <div>
        <dt>{names.elapsed}</dt>
        <dd className={styles.large} data-paused={isPaused || undefined}>
          <span role="timer">{clockText(elapsed)}</span>
          <SignButton
            sign={isPaused ? 'resume' : 'pause'}
            name={isPaused ? names.resume : names.pause}
            onPress={toggleClock}
          />
          <SignButton sign="reset" name={names.reset} onPress={resetClock} />
        </dd>
      </div>
      {left !== null && (
        <div>
          <dt>{isOver ? names.over : names.left}</dt>
          {/* A clock that counts down shows the second that has begun. */}
          <dd className={styles.large} data-over={isOver || undefined}>
            {clockText(isOver ? -left : left + 999)}
          </dd>
        </div>
      )}
      <div>
        <dt>{names.time}</dt>
        <dd className={styles.large}>
          {new Intl.DateTimeFormat(htmlLanguage[language], {
            hour: '2-digit',
            minute: '2-digit',
            hour12: false,
          }).format(now)}
        </dd>
      </div>
    </dl>
  );
}
