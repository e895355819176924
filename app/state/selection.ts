// The live projection of the address. Only the router's subscription writes it; actions navigate instead.
import { create } from 'zustand';
import type { Repair } from '~/model/address';
import type { Place } from '~/model/place';
import { narrowToPlace } from '~/model/placeSelection';
import type { Selection } from '~/model/selection';
import { catalogue, vocabulary } from './catalogue';

interface Located {
  readonly pathname: string;
  readonly place: Place;
  readonly selection: Selection;
  /** What the last address that had to be repaired named in vain; empty once dismissed. */
  readonly repairs: readonly Repair[];
  /** Years that the link by which the visit began may have meant instead; empty once dismissed. */
  readonly otherYears: readonly number[];
}

export const useLocated = create<Located>()(() => ({
  pathname: '/',
  place: { name: 'map', id: null },
  selection: vocabulary.defaults,
  repairs: [],
  otherYears: [],
}));

/** The whole selection; for views that hand it to a function of the model. */
export function useSelection(): Selection {
  return useLocated((located) => located.selection);
}

/** The selection that counts beside a page answer for: on a page of one industry or district, that one. */
export function useNarrowedSelection(): Selection {
  const { place, selection } = useLocated();
  return narrowToPlace(catalogue, place, selection);
}

export function dismissRepairs(): void {
  useLocated.setState({ repairs: [] });
}

export function dismissOtherYears(): void {
  useLocated.setState({ otherYears: [] });
}
