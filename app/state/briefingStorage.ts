// Where the briefing is kept between visits: local storage, as far as the browser lets us.
import { create } from 'zustand';
import type { PersistStorage } from 'zustand/middleware';
import type { KeptBriefing } from '~/model/keptBriefing';

interface Keeping {
  /** `memory` once something could not be kept: storage is blocked or full. */
  readonly kept: 'storage' | 'memory';
  readonly isDismissed: boolean;
}

export const useKeeping = create<Keeping>()(() => ({ kept: 'storage', isDismissed: false }));

export function dismissKeeping(): void {
  useKeeping.setState({ isDismissed: true });
}

/** What this window last read or wrote, so that it can tell when another window has written. */
let known: string | null = null;

export const briefingStorage: PersistStorage<KeptBriefing> = {
  getItem: (name) => {
    known = textAt(name);
    try {
      // Whatever it is, the store's reader checks it.
      return known === null ? null : JSON.parse(known);
    } catch {
      return null;
    }
  },
  setItem: (name, value) => {
    const text = JSON.stringify(value);
    try {
      localStorage.setItem(name, text);
      known = text;
      // Room was made: what memory held alone is kept again.
      if (useKeeping.getState().kept === 'memory') useKeeping.setState({ kept: 'storage' });
    } catch {
      useKeeping.setState({ kept: 'memory' });
    }
  },
  removeItem: () => {},
};

/** True when another window has written since; never while memory holds more than storage does. */
export function isWrittenElsewhere(name: string): boolean {
  if (useKeeping.getState().kept === 'memory') return false;
  const text = textAt(name);
  return text !== null && text !== known;
}

/** Reading alone can throw, where the browser blocks storage. */
function textAt(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}
