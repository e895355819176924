// What an entry of the history remembers beside its address: what is unfolded, how far each part is scrolled and
// where the focus was. It is the reader's own, so no link holds it; a reload and a way back find it again.
import { NavigationType, useLocation, type DataRouter, type Location } from 'react-router';
import { create } from 'zustand';
import { fieldsOf } from '~/model/json';

/** Pixels from the left and from the top. */
export type ScrollSpot = readonly [x: number, y: number];

/** An element by its place in the tree, with its text, so that another one there is not taken for it. */
interface FocusSpot {
  readonly path: readonly number[];
  readonly text: string;
}

interface Entry {
  readonly folds: readonly string[];
  readonly scrolls: Readonly<Record<string, ScrollSpot>>;
  readonly focus: FocusSpot | null;
}

interface Entries {
  /** The oldest first. */
  readonly entries: Readonly<Record<string, Entry>>;
  /** The entry the router is at; what is on screen may still be the one before. */
  readonly current: string;
  /** How often the router has moved; a quick Back ends where the screen still is. */
  readonly moves: number;
  /** The entry the reader has come back to; null where the one on screen is new. */
  readonly returnedTo: string | null;
  /** Whether the page stays where it is scrolled to although the entry is new. */
  readonly keepsScroll: boolean;
}

const storageKey = 'plan-atlas-entries';
const mostEntries = 60;
const fresh: Entry = { folds: [], scrolls: {}, focus: null };

export const useEntries = create<Entries>()(() => ({
  entries: {},
  current: '',
  moves: 0,
  returnedTo: null,
  keepsScroll: false,
}));

/** Names an entry. The first one of a visit has no name of its own, and a link pasted into the same tab has another. */
export function entryKey({ key, pathname, search }: Location): string {
  return key === 'default' ? pathname + search : key;
}

/** Follows the router from entry to entry; call once, before the first render. */
export function followEntries(router: DataRouter): void {
  useEntries.setState({ entries: readEntries() });
  let shown: { readonly key: string; readonly pathname: string } | null = null;
  const follow = ({ location, historyAction, preventScrollReset }: DataRouter['state']) => {
    const key = entryKey(location);
    if (shown?.key === key) return;
    const { entries, moves } = useEntries.getState();
    const known = entries[key];
    const isBack = shown
      ? historyAction === NavigationType.Pop
      : location.key !== 'default' || isReload();
    // A choice in a view leaves it as unfolded as it was; another view has nothing of it.
    const before = shown && !isBack && shown.pathname === location.pathname && entries[shown.key];
    const { [key]: _, ...others } = entries;
    useEntries.setState({
      entries: { ...newest(others), [key]: (isBack ? known : before) || fresh },
      current: key,
      moves: moves + 1,
      returnedTo: isBack && known ? key : null,
      keepsScroll: preventScrollReset,
    });
    shown = { key, pathname: location.pathname };
  };
  follow(router.state);
  router.subscribe(follow);
  window.addEventListener('pagehide', writeEntries);
  document.addEventListener('visibilitychange', writeEntries);
}

/** Whether something of the view is unfolded, and what folds and unfolds it. */
export function useFold(name: string): readonly [isOpen: boolean, toggle: () => void] {
  const key = entryKey(useLocation());
  const isOpen = useEntries(({ entries }) => entries[key]?.folds.includes(name) ?? false);
  const toggle = () =>
    remember(key, ({ folds }) => ({
      folds: folds.includes(name) ? folds.filter((other) => other !== name) : [...folds, name],
    }));
  return [isOpen, toggle];
}

/** Tells whether the reader has come back to what is on screen: it then stays where it was. */
export function isReturned(): boolean {
  return useEntries.getState().returnedTo !== null;
}

/** Changes what an entry remembers; nothing where it is no longer known. */
export function remember(key: string, change: (entry: Entry) => Partial<Entry>): void {
  useEntries.setState(({ entries }) => {
    const entry = entries[key];
    return entry ? { entries: { ...entries, [key]: { ...entry, ...change(entry) } } } : {};
  });
}

/** A link typed or pasted begins anew, even where the same address was read before. */
function isReload(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type !== 'navigate';
}

function newest(entries: Entries['entries']): Entries['entries'] {
  return Object.fromEntries(Object.entries(entries).slice(-mostEntries));
}

/** Storage may be blocked or full: then a reload forgets, and Back within the visit does not. */
function writeEntries(): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(useEntries.getState().entries));
  } catch {
    // Nothing is lost but a place on the page.
  }
}

function readEntries(): Entries['entries'] {
  try {
    return checkedEntries(JSON.parse(sessionStorage.getItem(storageKey) ?? '{}'));
  } catch {
    return {};
  }
}

/** What storage holds may come from anywhere: what has not the shape of an entry is left out. */
export function checkedEntries(value: unknown): Entries['entries'] {
  return newest(
    Object.fromEntries(
      Object.entries(fieldsOf(value)).map(([key, entry]) => {
        const { folds, scrolls, focus } = fieldsOf(entry);
        return [
          key,
          {
            folds: listOf(folds).filter((name) => typeof name === 'string'),
            scrolls: Object.fromEntries(
              Object.entries(fieldsOf(scrolls)).flatMap(([name, spot]) => {
                const [x, y] = listOf(spot);
                return isLength(x) && isLength(y) ? [[name, [x, y] as const]] : [];
              }),
            ),
            focus: focusOf(focus),
          },
        ];
      }),
    ),
  );
}

function focusOf(value: unknown): FocusSpot | null {
  const { path, text } = fieldsOf(value);
  return typeof text === 'string' ? { path: listOf(path).filter(isLength), text } : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isLength(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}
