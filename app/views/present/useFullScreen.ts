// Whether the whole screen is ours, and the way there and back.
import { useSyncExternalStore } from 'react';

export const canFillScreen = typeof document !== 'undefined' && document.fullscreenEnabled;

export function useFullScreen(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      document.addEventListener('fullscreenchange', onChange);
      return () => document.removeEventListener('fullscreenchange', onChange);
    },
    () => document.fullscreenElement !== null,
    () => false,
  );
}

/** Fills the screen, or gives it back; false where the browser refuses. */
export async function toggleFullScreen(): Promise<boolean> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
    return true;
  } catch {
    return false;
  }
}

/** Gives the screen back when the presentation ends. */
export function releaseScreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
}
