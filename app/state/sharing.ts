// Sharing the view on screen: whether its window is open, which no link holds, and the link itself.
import { create } from 'zustand';
import type { Place } from '~/model/place';
import type { Selection } from '~/model/selection';
import { emptyBriefing, type Briefing } from '~/model/slide';
import { places } from '~/paths';
import { useBriefing } from './briefing';
import { withoutNotes } from './briefingAddress';
import { vocabulary } from './catalogue';
import { longestLink } from './longBriefing';
import { linkAddressOf } from './navigation';
import { useLocated } from './selection';
import { checkBriefing } from './slideCheck';
import { briefingOf, codeOf, yearOf } from './slides';

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

interface View {
  readonly place: Place;
  readonly selection: Selection;
}

interface Shared extends View {
  /** True where the notes would have made the link of a briefing too long, and were left out. */
  readonly isWithoutNotes: boolean;
}

/**
 * What is handed on from a view: itself, but of a briefing only the slides that lead somewhere. From the
 * reader's own these are its slides too, since the address of the view would show everyone their own.
 */
export function sharedFrom({ place, selection }: View, own: Briefing, origin: string): Shared {
  const isOwn = place.name === 'briefing' && selection.slides === '';
  const isBriefing = isOwn || selection.slides !== '';
  const read = isOwn ? { briefing: own, faults: [] } : briefingOf(selection.slides);
  const { briefing } = checkBriefing(isBriefing ? read : { briefing: emptyBriefing, faults: [] });
  if (briefing.slides.length === 0) {
    return { place, selection: { ...selection, slides: '' }, isWithoutNotes: false };
  }
  const view = isOwn
    ? {
        place: places.present,
        selection: {
          ...vocabulary.defaults,
          year: yearOf(briefing),
          language: selection.language,
        },
      }
    : { place, selection };
  const shared = (of: Briefing) => ({ ...view.selection, slides: codeOf(of) });
  const length = (of: Briefing) => origin.length + linkAddressOf(view.place, shared(of)).length;
  const bare = withoutNotes(briefing);
  const isWithoutNotes = length(briefing) > longestLink && length(bare) < length(briefing);
  const selected = shared(isWithoutNotes ? bare : briefing);
  return { place: view.place, selection: selected, isWithoutNotes };
}

/** What is handed on from the view on screen. */
export function useShared(): Shared {
  return sharedFrom(useLocated(), useBriefing(), window.location.origin);
}

/** The whole address of a view, as it is sent to others; call it in a browser only. */
export function linkOf(place: Place, selection: Selection): string {
  return new URL(linkAddressOf(place, selection), window.location.origin).href;
}
