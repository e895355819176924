// The time of day as it passes, and what has passed since the presentation began.
import { useEffect, useState } from 'react';
import { usePresentation } from '~/state/presentation';

/** The present moment in milliseconds, told anew twice a second. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  // Time passes outside React.
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** Milliseconds since the presentation began, pauses left out. */
export function useElapsed(): number {
  const now = useNow();
  const { startedAt, pausedAt } = usePresentation();
  return startedAt === null ? 0 : Math.max(0, (pausedAt ?? now) - startedAt);
}
