// One road for every choice: a click becomes an address, the router moves there, the store follows the router.
import type { DataRouter } from 'react-router';
import { formatAddress } from '~/model/address';
import { fieldsOf } from '~/model/json';
import { yearsInQuestion } from '~/model/meantYear';
import type { Place } from '~/model/place';
import type { Selection } from '~/model/selection';
import { pathOf, readLocation } from '~/paths';
import { vocabulary } from './catalogue';
import { withCode, withName } from './longBriefing';
import { leaveSpotlight } from './pointed';
import { useLocated } from './selection';

let router: DataRouter | null = null;

/**
 * Subscribes the selection store to the router; call once, before the first render.
 *
 * @param isOurs true when the visit began with a link of our own, as in a new tab
 */
export function bindRouter(bound: DataRouter, isOurs = false): void {
  router = bound;
  let parsed: string | null = null;
  const first = bound.state.location;
  // An entry the router made itself has a key of its own, which a reload keeps.
  const isSent = first.key === 'default' && !isOurs;
  const follow = ({ location }: { readonly location: DataRouter['state']['location'] }) => {
    const address = location.pathname + location.search;
    if (address === parsed) return;
    parsed = address;
    leaveSpotlight(address);
    const read = readLocation(location, vocabulary);
    const { place, repairs } = read;
    const selection = withCode(read.selection);
    const otherYears = location === first && isSent ? yearsInQuestion(place, read, vocabulary) : [];
    const isTidied = location.state === 'tidied';
    useLocated.setState((before) => ({
      pathname: location.pathname,
      place,
      selection,
      // The tidied address of a broken link parses cleanly; the notice of what was dropped stays.
      repairs: repairs.length > 0 || !isTidied ? repairs : before.repairs,
      otherYears: isTidied ? before.otherYears : otherYears,
    }));
    const canonical = addressOf(place, selection);
    // A page that does not exist keeps its address, so that the reader can mend it by hand.
    if (place.name !== 'unknown' && canonical !== address + location.hash) {
      void bound.navigate(canonical, { replace: true, state: 'tidied', preventScrollReset: true });
    }
  };
  follow(bound.state);
  bound.subscribe(follow);
}

/** The address of a place with a selection; a briefing too long for one stands there by its name. */
export function addressOf(place: Place, selection: Selection): string {
  return pathOf(place) + formatAddress(withName(selection), place, vocabulary);
}

/** The same as it is handed on, in a link, a frame, a file or a slide: it says the year it means, and holds its briefing. */
export function linkAddressOf(place: Place, selection: Selection): string {
  return pathOf(place) + formatAddress(selection, place, vocabulary, 'handed-on');
}

/**
 * Changes the selection where the reader stands: one history entry a choice, so that Back undoes it.
 *
 * @param change the fields that change
 * @param isTyping true while text is typed, which replaces the entry instead of adding one
 */
export function choose(change: Partial<Selection>, isTyping = false): void {
  const { place, selection } = useLocated.getState();
  goTo(place, { ...selection, ...change }, isTyping, true);
}

/** Moves to another place, with the present selection unless another is given. */
export function open(place: Place, selection = useLocated.getState().selection): void {
  goTo(place, selection, false, false);
}

/** Moves to an address inside the app. */
export function openAddress(address: string): void {
  void router?.navigate(address);
}

/** Goes back to where the reader came from; to a place of ours where the visit began here. */
export function leave(fallback: Place): void {
  // The router numbers its entries; the first one of a visit has nothing of ours before it.
  const { idx } = fieldsOf(window.history.state);
  if (typeof idx === 'number' && idx > 0) void router?.navigate(-1);
  else open(fallback);
}

function goTo(place: Place, selection: Selection, replace: boolean, keepsScroll: boolean): void {
  void router?.navigate(addressOf(place, selection), { replace, preventScrollReset: keepsScroll });
}

/** Adds an id to a list, or takes it away when it is there. */
export function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
