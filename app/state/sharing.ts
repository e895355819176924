// Sharing the view on screen: whether its window is open, which no link holds, and the link itself.
import { create } from 'zustand';
import type { Place } from '~/model/place';
import type { Selection } from '~/model/selection';
import { addressOf } from './navigation';

interface SharingState {
  readonly isOpen: boolean;
}

export const useSharing = create<SharingState>()(() => ({ isOpen: false }));

export function openSharing(): void {
  useSharing.setState({ isOpen: true });
}

export function closeSharing(): void {
  useSharing.setState({ isOpen: false });
}

/** The whole address of a view, as it is sent to others; call it in a browser only. */
export function linkOf(place: Place, selection: Selection): string {
  return new URL(addressOf(place, selection), window.location.origin).href;
}
