// What the windows of a presentation share: the slide, the clock, a blank screen; kept in step by a channel of their own.
import { useMemo } from 'react';
import { create } from 'zustand';
import { useBriefing } from './briefing';
import { isTooLong } from './longBriefing';
import { choose } from './navigation';
import {
  readMessage,
  readShared,
  type Blank,
  type Message,
  type Shared,
} from './presentationMessage';
import { useLocated } from './selection';
import { checkBriefing, checkOwn, type CheckedBriefing } from './slideCheck';
import { briefingOf } from './slides';

interface Presentation {
  /** Null until the first slide is shown. */
  readonly startedAt: number | null;
  readonly pausedAt: number | null;
  readonly blank: Blank | null;
}

const initial: Presentation = { startedAt: null, pausedAt: null, blank: null };

/** The slide itself is in the address, as every choice is. */
export const usePresentation = create<Presentation>()(() => initial);

/** The briefing the address holds, else the reader's own, as far as it can be shown. */
export function usePresented(): CheckedBriefing {
  const code = useLocated(({ selection }) => selection.slides);
  const own = useBriefing();
  return useMemo(
    () => (code === '' ? checkOwn(own) : checkBriefing(briefingOf(code))),
    [code, own],
  );
}

/**
 * What the windows of one presentation are told apart from others by: the briefing itself; one too long
 * for that by being the reader's own, so that a note mended meanwhile does not part them.
 *
 * @param code the briefing as it is shown
 */
export function usePresentationName(code: string): string {
  const isOwn = useLocated(({ selection }) => selection.slides === '');
  return isOwn && isTooLong(code) ? 'own' : code;
}

const storageKey = 'plan-atlas-presentation';
let joined: { readonly name: string; readonly channel: BroadcastChannel | null } | null = null;

/**
 * Joins the windows that present the same briefing: asks them where they are, and tells them of every step.
 *
 * @param name see `usePresentationName`; two briefings do not disturb each other
 * @returns leaves them again, and forgets the clock; a reload keeps it
 */
export function joinPresentation(name: string): () => void {
  const channel = openChannel(`plan-atlas ${name}`);
  joined = { name, channel };
  asked = null;
  const { place, selection } = useLocated.getState();
  const kept = readKept(name);
  usePresentation.setState(
    kept
      ? { startedAt: kept.startedAt, pausedAt: kept.pausedAt, blank: kept.blank }
      : { ...initial, startedAt: Date.now() },
  );
  leads = kept === null && place.name === 'present' && selection.slide > 1;
  keep();
  const handleMessage = ({ data }: MessageEvent<unknown>) => {
    const message = readMessage(data);
    if (message?.kind === 'ask') tell();
    if (message?.kind === 'tell') follow(message);
  };
  channel?.addEventListener('message', handleMessage);
  post({ kind: 'ask' });
  return () => {
    channel?.close();
    joined = null;
    usePresentation.setState(initial);
    forget();
  };
}

/**
 * Whether this window begins at a slide of the presenter's choice: windows left open from before then
 * follow it, and only their clock is taken over.
 */
let leads = false;

/** The slide last asked for, while the router is on its way there: keys come faster than it moves. */
let asked: number | null = null;

useLocated.subscribe(({ selection }) => {
  if (selection.slide === asked) asked = null;
});

/** The slide shown, or about to be. */
function slideNow(): number {
  return asked ?? useLocated.getState().selection.slide;
}

/**
 * Moves on in all windows.
 *
 * @param by 1 for the next slide, -1 for the one before
 * @returns false where there is none
 */
export function stepBy(by: 1 | -1, count: number): boolean {
  const target = Math.min(slideNow(), count) + by;
  if (target < 1 || target > count) return false;
  showSlide(target);
  return true;
}

/** Shows a slide in all windows; a blank screen ends with it. */
export function showSlide(slide: number): void {
  moveTo(slide);
  usePresentation.setState({ blank: null });
  tell();
}

function moveTo(slide: number): void {
  if (slide === slideNow()) return;
  asked = slide;
  choose({ slide }, true);
}

export function setBlank(blank: Blank | null): void {
  usePresentation.setState({ blank });
  tell();
}

/** Starts the clock at zero; a stopped one stays stopped. */
export function resetClock(): void {
  const now = Date.now();
  const { pausedAt } = usePresentation.getState();
  usePresentation.setState({ startedAt: now, pausedAt: pausedAt === null ? null : now });
  tell();
}

/** Stops the clock, or lets it go on from where it stood. */
export function toggleClock(): void {
  const { startedAt, pausedAt } = usePresentation.getState();
  const now = Date.now();
  usePresentation.setState(
    pausedAt === null
      ? { pausedAt: now }
      : { startedAt: (startedAt ?? now) + now - pausedAt, pausedAt: null },
  );
  tell();
}

function follow({ slide, startedAt, pausedAt, blank }: Shared): void {
  usePresentation.setState({ startedAt, pausedAt, blank });
  if (leads) {
    leads = false;
    showSlide(slideNow());
    return;
  }
  moveTo(slide);
  keep();
}

function shared(): Shared | null {
  const { startedAt, ...rest } = usePresentation.getState();
  return startedAt === null ? null : { slide: slideNow(), startedAt, ...rest };
}

function tell(): void {
  const told = shared();
  if (told) post({ kind: 'tell', ...told });
  keep();
}

function post(message: Message): void {
  joined?.channel?.postMessage(message);
}

/** Null where browsers have no channels, or refuse them together with storage: each window then goes its own way. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}

/** Storage may be blocked or full; the clock then begins anew after a reload, unless another window knows it. */
function keep(): void {
  try {
    const value = JSON.stringify({ name: joined?.name, ...shared() });
    sessionStorage.setItem(storageKey, value);
  } catch {
    // Nothing is lost that another window or the next start would not bring back.
  }
}

function readKept(name: string): Shared | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    const isSame =
      typeof kept === 'object' && kept !== null && 'name' in kept && kept.name === name;
    return isSame ? readShared(kept) : null;
  } catch {
    return null;
  }
}

function forget(): void {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {
    // A blocked storage holds nothing.
  }
}
