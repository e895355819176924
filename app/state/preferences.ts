// What the reader has set for this browser; kept in local storage where that is allowed, else in memory.
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import type { Language } from '~/model/text';

export const appearances = ['light', 'dark', 'system'] as const;
export type Appearance = (typeof appearances)[number];

interface Preferences {
  readonly appearance: Appearance;
  /** Null until the reader has chosen a language. */
  readonly language: Language | null;
  /** Keys of what was opened through the search, the latest first. */
  readonly recent: readonly string[];
}

const initial: Preferences = { appearance: 'system', language: null, recent: [] };
const mostRecent = 5;

export const usePreferences = create<Preferences>()(
  persist(() => initial, {
    name: 'plan-atlas-preferences',
    version: 2,
    // Version 1 had the first two fields alone; they stay as they were.
    migrate: (stored) => Object.assign({}, initial, stored),
  }),
);

export function setAppearance(appearance: Appearance): void {
  usePreferences.setState({ appearance });
}

/** Puts a key before those remembered; each is remembered once. */
export function rememberChoice(key: string): void {
  const { recent } = usePreferences.getState();
  usePreferences.setState({
    recent: [key, ...recent.filter((other) => other !== key)].slice(0, mostRecent),
  });
}
