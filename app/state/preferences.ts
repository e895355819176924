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
}

export const usePreferences = create<Preferences>()(
  persist((): Preferences => ({ appearance: 'system', language: null }), {
    name: 'plan-atlas-preferences',
    version: 1,
  }),
);

export function setAppearance(appearance: Appearance): void {
  usePreferences.setState({ appearance });
}
