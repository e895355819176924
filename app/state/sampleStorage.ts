// A storage for tests that can be full, or forbidden altogether.
export type Fault = 'none' | 'full' | 'blocked';

/** A stand-in for `localStorage` that holds one text, or nothing, under a name. */
export function sampleStorage(name: string, initial: string | null, fault: Fault = 'none') {
  const items = new Map(initial === null ? [] : [[name, initial]]);
  return {
    items,
    fault,
    getItem(key: string) {
      if (this.fault === 'blocked') throw new Error('SecurityError');
      return items.get(key) ?? null;
    },
    setItem(key: string, value: string) {
      if (this.fault !== 'none') throw new Error('QuotaExceededError');
      items.set(key, value);
    },
  };
}
