// What keys, swipes and controls do to a presentation.
import { useState } from 'react';
import type { KeyMeaning } from '~/components/presentationKeys';
import { useWords } from '~/state/language';
import { setBlank, showSlide, stepBy, usePresentation } from '~/state/presentation';
import { toggleFullScreen } from './useFullScreen';
import { usePassing } from './usePassing';

interface Show {
  readonly count: number;
  readonly isHelpOpen: boolean;
  readonly setHelpOpen: (isOpen: boolean) => void;
  /** None in the window of the notes itself. */
  readonly openNotes?: () => void;
  /** What Escape does once nothing lies over the slide; nothing in the window of the notes. */
  readonly escape?: () => void;
}

export type ShowAction = Exclude<KeyMeaning, object>;

/** The number being typed, what is said quietly, and the actions themselves. */
export function useShow({ count, isHelpOpen, setHelpOpen, openNotes, escape }: Show) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const [said, say] = usePassing();
  const blank = usePresentation((presentation) => presentation.blank);

  const step = (by: 1 | -1) => {
    if (!stepBy(by, count)) say(by === 1 ? words.present.end : words.present.beginning);
    else say('');
  };
  const jump = (target: number) => {
    showSlide(Math.min(Math.max(target, 1), count));
    say(target > count ? words.present.end : '');
  };
  const fillScreen = async () => {
    if (!(await toggleFullScreen())) say(words.present.noFullScreen);
  };
  const actions: Readonly<Record<ShowAction, () => void>> = {
    next: () => step(1),
    previous: () => step(-1),
    first: () => jump(1),
    last: () => jump(count),
    enter: () => (typed === '' ? step(1) : jump(Number(typed))),
    back: () => {
      if (typed === '') step(-1);
    },
    black: () => setBlank(blank === 'black' ? null : 'black'),
    white: () => setBlank(blank === 'white' ? null : 'white'),
    fullScreen: () => void fillScreen(),
    notes: () => openNotes?.(),
    help: () => setHelpOpen(!isHelpOpen),
    // It has started.
    start: () => undefined,
    escape: () => {
      if (isHelpOpen) setHelpOpen(false);
      else if (typed !== '') return;
      else if (blank) setBlank(null);
      else if (document.fullscreenElement) void fillScreen();
      else escape?.();
    },
  };
  const act = (action: ShowAction) => {
    actions[action]();
    setTyped(action === 'back' ? typed.slice(0, -1) : '');
  };
  const handleKey = (meaning: KeyMeaning) => {
    if (meaning === 'start') return true;
    // Under the help the slides stand still, and its own keys are the dialog's.
    if (isHelpOpen && meaning !== 'escape' && meaning !== 'help') return false;
    if (typeof meaning === 'object') setTyped(`${typed}${meaning.digit}`.slice(-3));
    else act(meaning);
    return true;
  };
  return { typed, said, step, act, handleKey };
}
