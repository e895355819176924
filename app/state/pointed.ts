// What the pointer or focus rests on; no link holds it.
import { create } from 'zustand';

interface Pointed {
  readonly districtId: string | null;
  /** A commitment that was looked for: its line comes into sight and is lit until something else is opened. */
  readonly commitmentId: string | null;
}

export const usePointed = create<Pointed>()(() => ({ districtId: null, commitmentId: null }));

/** Lights a district up wherever it is drawn; null to let go. */
export function pointAt(districtId: string | null): void {
  usePointed.setState({ districtId });
}

/** Brings a commitment into sight wherever it is listed; null to let go. */
export function spotlight(commitmentId: string | null): void {
  usePointed.setState({ commitmentId });
}
