// The live projection of the address. Only the router's subscription writes it; actions navigate instead.
import { create } from 'zustand';
import type { Repair } from '~/model/address';
import type { Place } from '~/model/place';
import type { Selection } from '~/model/selection';
import { vocabulary } from './catalogue';

interface Located {
  readonly pathname: string;
  readonly place: Place;
  readonly selection: Selection;
  /** What the last address that had to be repaired named in vain; empty once dismissed. */
  readonly repairs: readonly Repair[];
}

export const useLocated = create<Located>()(() => ({
  pathname: '/',
  place: { name: 'map', id: null },
  selection: vocabulary.defaults,
  repairs: [],
}));

/** The whole selection; for views that hand it to a function of the model. */
export function useSelection(): Selection {
  return useLocated((located) => located.selection);
}

export function dismissRepairs(): void {
  useLocated.setState({ repairs: [] });
}
