// A slide filling the window, with the keys, gestures and controls that move through the briefing.
import { useEffect, useState } from 'react';
import { PresentationClock } from '~/components/PresentationClock';
import { usePresentationKeys } from '~/components/presentationKeys';
import { SlideStage } from '~/components/SlideStage';
import { places } from '~/paths';
import { useWords } from '~/state/language';
import { leave } from '~/state/navigation';
import { joinPresentation, usePresentation, usePresentationName } from '~/state/presentation';
import type { CheckedBriefing } from '~/state/slideCheck';
import { codeOf } from '~/state/slides';
import { KeyHelp } from './KeyHelp';
import styles from './Presentation.module.css';
import { PresentNotices } from './PresentNotices';
import { ShowControls } from './ShowControls';
import { ShowStatus } from './ShowStatus';
import { releaseScreen } from './useFullScreen';
import { useIdle } from './useIdle';
import { useLiveSlide } from './useLiveSlide';
import { useNotesWindow } from './useNotesWindow';
import { useShow } from './useShow';
import { useSlideNumber } from './useSlideNumber';
import { useSwipe, useZoomed } from './useSwipe';
import { useWakeLock } from './useWakeLock';

export function Presentation(presented: CheckedBriefing) {
  const words = useWords();
  const { briefing } = presented;
  const count = briefing.slides.length;
  const number = useSlideNumber(count);
  const slide = briefing.slides[number - 1];
  const code = codeOf(briefing);
  const name = usePresentationName(code);
  const blank = usePresentation((presentation) => presentation.blank);
  const isIdle = useIdle();
  const { live, restore } = useLiveSlide(slide, number);
  const notes = useNotesWindow(code, number);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const show = useShow({
    count,
    isHelpOpen,
    setHelpOpen,
    openNotes: notes.open,
    escape: () => {
      if (!restore()) leave(places.briefing);
    },
  });
  usePresentationKeys(show.handleKey);
  // Under the help the slides stand still.
  const swipe = useSwipe((by) => !isHelpOpen && show.step(by));
  const isZoomed = useZoomed();
  useWakeLock();
  // Other windows and the screen lie outside React.
  useEffect(() => {
    const part = joinPresentation(name);
    return () => {
      part();
      releaseScreen();
    };
  }, [name]);
  if (!slide) return null;
  return (
    <div
      className={styles.presentation}
      data-idle={isIdle || undefined}
      data-zoomed={isZoomed || undefined}
      data-screen-only
      role="presentation"
      // The keyboard stays with the slides: a click must not move it to what was clicked.
      onMouseDown={(event) => event.preventDefault()}
      {...swipe}
    >
      <SlideStage
        slide={slide}
        number={number}
        count={count}
        live={live}
        clock={<PresentationClock minutes={briefing.minutes} />}
      />
      {blank && <div className={styles.blank} data-blank={blank} />}
      {show.typed !== '' && <output className={styles.typed}>{show.typed}</output>}
      <ShowStatus slide={slide} number={number} count={count} said={show.said} />
      <ShowControls
        number={number}
        count={count}
        isIdle={isIdle}
        onAction={show.act}
        onLeave={() => leave(places.briefing)}
      />
      <PresentNotices {...presented} notes={notes} />
      <KeyHelp isOpen={isHelpOpen} label={words.present.help} onClose={() => setHelpOpen(false)} />
    </div>
  );
}
