// The desk of the presenter: previews at the left, notes at the right, the clock above.
import { useState } from 'react';
import { usePresentationKeys } from '~/components/presentationKeys';
import { SlideStage } from '~/components/SlideStage';
import type { Briefing } from '~/model/slide';
import { useWords } from '~/state/language';
import { showSlide, usePresentation } from '~/state/presentation';
import { KeyHelp } from './KeyHelp';
import styles from './NotesDesk.module.css';
import { NotesBar } from './NotesBar';
import { NoteText } from './NoteText';
import { SlideList } from './SlideList';
import { useShow } from './useShow';
import { useSlideNumber } from './useSlideNumber';
import { useWakeLock } from './useWakeLock';

export function NotesDesk({ briefing }: { readonly briefing: Briefing }) {
  const words = useWords();
  const { slides, minutes } = briefing;
  const count = slides.length;
  const number = useSlideNumber(count);
  const blank = usePresentation((presentation) => presentation.blank);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const show = useShow({ count, isHelpOpen, setHelpOpen });
  const [current, next] = [slides[number - 1], slides[number]];
  usePresentationKeys(show.handleKey);
  useWakeLock();
  if (!current) return null;
  return (
    <div className={styles.desk} data-screen-only>
      <h1 className="visually-hidden">{words.places.notes}</h1>
      <NotesBar number={number} count={count} minutes={minutes} show={show} />
      <section className={styles.current} aria-label={words.present.notesWindow.current}>
        <h2 className={styles.heading}>{words.present.notesWindow.current}</h2>
        <div className={styles.preview}>
          <SlideStage slide={current} number={number} count={count} />
          {blank && (
            <p className={styles.blank} data-blank={blank}>
              {words.present.blanked[blank]}
            </p>
          )}
        </div>
      </section>
      <section className={styles.next} aria-label={words.present.notesWindow.following}>
        <h2 className={styles.heading}>{words.present.notesWindow.following}</h2>
        <div className={styles.preview}>
          {next ? (
            <SlideStage slide={next} number={number + 1} count={count} />
          ) : (
            <p className={styles.nothing}>{words.present.notesWindow.nothingFollows}</p>
          )}
        </div>
      </section>
      <NoteText number={number} note={current.note} />
      <SlideList slides={slides} number={number} onSelect={showSlide} />
      <p className="visually-hidden" role="status">
        {show.said}
      </p>
      <KeyHelp isOpen={isHelpOpen} label={words.present.help} onClose={() => setHelpOpen(false)} />
    </div>
  );
}
