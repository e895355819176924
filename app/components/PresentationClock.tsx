// How long the presenter has spoken, and how long they mean to.
import { clockText } from '~/model/duration';
import { useElapsed } from './useElapsed';

interface PresentationClockProps {
  /** Planned minutes; null where none are planned. */
  readonly minutes: number | null;
}

export function PresentationClock({ minutes }: PresentationClockProps) {
  const elapsed = useElapsed();
  return (
    <span role="timer">
      {clockText(elapsed)}
      {minutes !== null && ` / ${clockText(minutes * 60_000)}`}
    </span>
  );
}
