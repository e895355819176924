// What the pointer or focus rests on; no link holds it.
import { create } from 'zustand';

interface Pointed {
  readonly districtId: string | null;
  /** A commitment or zone that was looked for: at its address its line comes into sight, until the reader moves on. */
  readonly found: { readonly lineId: string; readonly address: string } | null;
}

export const usePointed = create<Pointed>()(() => ({ districtId: null, found: null }));

/** Lights a district up wherever it is drawn; null to let go. */
export function pointAt(districtId: string | null): void {
  usePointed.setState({ districtId });
}

/** Lights a commitment or zone up where an address lists it. */
export function spotlight(lineId: string, address: string): void {
  usePointed.setState({ found: { lineId, address } });
}

/** Lets go of what was found elsewhere; called at every address the reader comes to. */
export function leaveSpotlight(address: string): void {
  if (usePointed.getState().found?.address !== address) usePointed.setState({ found: null });
}
