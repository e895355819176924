// What the reader has set for this browser; kept in local storage where that is allowed, else in memory.
import { create } from 'zustand';
import { fieldsOf, isRecord } from '~/model/json';
import { languages, type Language } from '~/model/text';

export const appearances = ['light', 'dark', 'system'] as const;
export type Appearance = (typeof appearances)[number];

interface Preferences {
  readonly appearance: Appearance;
  /** Null until the reader has chosen a language. */
  readonly language: Language | null;
  /** Keys of what was opened through the search, the latest first. */
  readonly recent: readonly string[];
}

const storageName = 'plan-atlas-preferences';
/** Version 1 had no `recent`; the fields have meant the same ever since. */
const version = 2;
const initial: Preferences = { appearance: 'system', language: null, recent: [] };
const mostRecent = 5;

export const usePreferences = create<Preferences>()(() =>
  readPreferences(fieldsOf(stored()), initial),
);

/** What storage would not take, since it is full or blocked; it holds over what storage says. */
let unkept: Partial<Preferences> = {};

export function setAppearance(appearance: Appearance): void {
  prefer(() => ({ appearance }));
}

/** Remembers a language for the next visit. */
export function preferLanguage(language: Language): void {
  prefer(() => ({ language }));
}

/** Puts a key before those remembered, in whatever window that was; each is remembered once. */
export function rememberChoice(key: string): void {
  prefer(({ recent }) => ({
    recent: [key, ...recent.filter((other) => other !== key)].slice(0, mostRecent),
  }));
}

if (typeof window !== 'undefined') {
  // Another window has written: what it set holds here as well.
  window.addEventListener('storage', ({ key }) => {
    if (key === storageName) usePreferences.setState(present());
  });
}

/** Changes one thing: what other windows have written of the rest since is neither lost nor undone. */
function prefer(part: (now: Preferences) => Partial<Preferences>): void {
  const changed = part(present());
  unkept = { ...unkept, ...changed };
  const next = present();
  usePreferences.setState(next);
  try {
    // Keys of a later version of this page stay where they are.
    const state = { ...fieldsOf(stored()), ...next };
    localStorage.setItem(storageName, JSON.stringify({ state, version }));
    unkept = {};
  } catch {
    // The choice holds as long as the page is open.
  }
}

/** What holds now: what storage says, then what it would not take. */
function present(): Preferences {
  return { ...readPreferences(fieldsOf(stored()), usePreferences.getState()), ...unkept };
}

/** The fields in storage, unchecked; null where there are none, or none can be read. */
function stored(): unknown {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageName) ?? 'null');
    return isRecord(kept) ? kept['state'] : null;
  } catch {
    return null;
  }
}

/** Reads each preference by itself: one that is missing or is none is what it was before. */
function readPreferences(
  { appearance, language, recent }: Readonly<Record<string, unknown>>,
  before: Preferences,
): Preferences {
  return {
    appearance: appearances.find((one) => one === appearance) ?? before.appearance,
    language: languages.find((one) => one === language) ?? before.language,
    recent: Array.isArray(recent) ? keysOf(recent) : before.recent,
  };
}

function keysOf(list: readonly unknown[]): readonly string[] {
  const keys = list.filter((key): key is string => typeof key === 'string');
  return [...new Set(keys)].slice(0, mostRecent);
}
