// The briefing the reader collects: kept in local storage where that is allowed, else in memory.
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import {
  withCopy,
  withMoved,
  withoutStep,
  type BriefingStep,
  type KeptBriefing,
  type KeptSlide,
} from '~/model/keptBriefing';
import { datedAddress } from '~/model/meantYear';
import { readSlides } from '~/model/readSlides';
import { emptyBriefing, type Briefing, type Slide } from '~/model/slide';
import { briefingStorage, isWrittenElsewhere } from './briefingStorage';

const storageName = 'plan-atlas-briefing';
const initial: KeptBriefing = { ...emptyBriefing, slides: [] };

export const useBriefing = create<KeptBriefing>()(
  persist(() => initial, {
    name: storageName,
    version: 1,
    storage: briefingStorage,
    // An older or newer version is read field by field as far as it holds slides.
    migrate: keptOf,
    // Storage may hold anything: it is checked even when its version is ours.
    merge: (stored, current) => (stored === undefined ? current : keptOf(stored)),
  }),
);

function keptOf(stored: unknown): KeptBriefing {
  const { name, minutes, slides: read } = readSlides(stored);
  const slides = read.map((slide) => ({ ...slide, address: datedAddress(slide.address) }));
  const isFirst = (id: string, index: number) =>
    slides.findIndex((slide) => slide.id === id) === index;
  return {
    name,
    minutes,
    // An id is missing where another program wrote, and stands twice where a hand copied.
    slides: slides.map((slide, index) => {
      const isOwn = slide.id !== '' && isFirst(slide.id, index);
      return isOwn ? slide : { ...slide, id: newId() };
    }),
  };
}

if (typeof window !== 'undefined') {
  window.addEventListener('storage', ({ key }) => key === storageName && follow());
}

/** Takes over what another window has written. */
function follow(): void {
  if (isWrittenElsewhere(storageName)) void useBriefing.persist.rehydrate();
}

interface Undo {
  /** What can be undone, the latest last; a step says by its kind what happened. */
  readonly steps: readonly (BriefingStep & { readonly kind: StepKind })[];
  /** True from an undoing to the next step, so that it can be told. */
  readonly isUndone: boolean;
}

export type StepKind = 'add' | 'move' | 'copy' | 'remove' | 'clear' | 'append' | 'replace';

export const useUndo = create<Undo>()(() => ({ steps: [], isUndone: false }));
const mostSteps = 50;

function change(part: (now: KeptBriefing) => Partial<KeptBriefing>): BriefingStep {
  // Another window may have written while this one slept, before its event arrives.
  follow();
  const before = useBriefing.getState();
  const after = { ...before, ...part(before) };
  useBriefing.setState(after);
  return { before, after };
}

function step(kind: StepKind, part: (now: KeptBriefing) => Partial<KeptBriefing>): void {
  const done = { ...change(part), kind };
  useUndo.setState(({ steps }) => ({
    steps: [...steps, done].slice(-mostSteps),
    isUndone: false,
  }));
}

/** Undoes the latest step; what was written since stays. */
export function undo(): void {
  const { steps } = useUndo.getState();
  const latest = steps.at(-1);
  if (!latest) return;
  change((now) => withoutStep(latest, now));
  useUndo.setState({ steps: steps.slice(0, -1), isUndone: true });
}

/** Puts a slide at the end and returns it with its id. */
export function addSlide(slide: Slide): KeptSlide {
  const added = { ...slide, id: newId() };
  step('add', ({ slides }) => ({ slides: [...slides, added] }));
  return added;
}

/** Moves a slide to an index. */
export function moveSlide(id: string, index: number): void {
  step('move', ({ slides }) => ({ slides: withMoved(slides, id, index) }));
}

/** Puts a copy behind a slide and returns the id of the copy. */
export function copySlide(id: string): string {
  const copyId = newId();
  step('copy', ({ slides }) => ({ slides: withCopy(slides, id, copyId) }));
  return copyId;
}

/** Takes an added slide out again, as if it had never been added. */
export function takeBack(id: string): void {
  change(({ slides }) => ({ slides: slides.filter((slide) => slide.id !== id) }));
  useUndo.setState(({ steps }) => ({
    steps: steps.filter(({ kind, after }) => kind !== 'add' || after.slides.at(-1)?.id !== id),
  }));
}

export function removeSlide(id: string): void {
  step('remove', ({ slides }) => ({ slides: slides.filter((slide) => slide.id !== id) }));
}

/** Empties the briefing, its name and minutes as well. */
export function clearBriefing(): void {
  step('clear', () => initial);
}

/** Puts the slides of another briefing after the present ones, or in their place. */
export function takeBriefing(other: Briefing, how: 'append' | 'replace'): void {
  const added = other.slides.map((slide) => ({ ...slide, id: newId() }));
  step(how, (now) =>
    how === 'replace'
      ? { name: other.name, minutes: other.minutes, slides: added }
      : {
          name: now.name || other.name,
          minutes: now.minutes ?? other.minutes,
          slides: [...now.slides, ...added],
        },
  );
}

/** Writes a slide's own title or note. */
export function writeSlide(id: string, text: Partial<Pick<Slide, 'title' | 'note'>>): void {
  change(({ slides }) => ({
    slides: slides.map((slide) => (slide.id === id ? { ...slide, ...text } : slide)),
  }));
}

export function nameBriefing(part: Partial<Pick<Briefing, 'name' | 'minutes'>>): void {
  change(() => part);
}

/** Unlike the browser's own ids these also work where the page is not served over HTTPS. */
function newId(): string {
  return Math.random().toString(36).slice(2, 12);
}
