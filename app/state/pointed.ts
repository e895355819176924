// What the pointer or focus rests on; no link holds it.
import { create } from 'zustand';

interface Pointed {
  readonly districtId: string | null;
}

export const usePointed = create<Pointed>()(() => ({ districtId: null }));

/** Lights a district up wherever it is drawn; null to let go. */
export function pointAt(districtId: string | null): void {
  usePointed.setState({ districtId });
}
