// Sharing the view on screen: whether its window is open, which no link holds, and the link itself.
import { create } from 'zustand';
import type { Place } from '~/model/place';
import type { Selection } from '~/model/selection';
import type { Briefing } from '~/model/slide';
import { places } from '~/paths';
import { useBriefing } from './briefing';
import { vocabulary } from './catalogue';
import { linkAddressOf } from './navigation';
import { useLocated } from './selection';
import { codeOf, yearOf } from './slides';

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

interface Shared {
  readonly place: Place;
  readonly selection: Selection;
}

/**
 * What is handed on from a view: itself, but from the reader's own briefing its slides, since the
 * address of the view would show everyone their own.
 */
export function sharedFrom({ place, selection }: Shared, own: Briefing): Shared {
  const isOwn = place.name === 'briefing' && selection.slides === '' && own.slides.length > 0;
  if (!isOwn) return { place, selection };
  const { language } = selection;
  return {
    place: places.present,
    selection: { ...vocabulary.defaults, year: yearOf(own), slides: codeOf(own), language },
  };
}

/** What is handed on from the view on screen. */
export function useShared(): Shared {
  return sharedFrom(useLocated(), useBriefing());
}

/** The whole address of a view, as it is sent to others; call it in a browser only. */
export function linkOf(place: Place, selection: Selection): string {
  return new URL(linkAddressOf(place, selection), window.location.origin).href;
}
