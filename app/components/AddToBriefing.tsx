// Puts an exhibit as it stands into the briefing, and says so beside the button for a while.
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { ExhibitName } from '~/model/exhibit';
import { places } from '~/paths';
import { addSlide, takeBack, useBriefing } from '~/state/briefing';
import { useWords } from '~/state/language';
import { addressOf } from '~/state/navigation';
import { useLocated } from '~/state/selection';
import { slideOf } from '~/state/slides';
import { Button } from '~/ui/Button';
import { keepFocus } from '~/ui/keepFocus';
import styles from './AddToBriefing.module.css';

/** How long the note stays, unless the pointer or the focus is in it. */
const noteMilliseconds = 8000;

interface AddToBriefingProps {
  readonly exhibit: ExhibitName;
}

export function AddToBriefing({ exhibit }: AddToBriefingProps) {
  const words = useWords();
  const { place, selection } = useLocated();
  const button = useRef<HTMLSpanElement>(null);
  const [addedId, setAddedId] = useState<string | null>(null);
  const index = useBriefing(({ slides }) => slides.findIndex(({ id }) => id === addedId));
  const slide = slideOf(exhibit, place, selection);
  const isHere = useBriefing(({ slides }) => slides[index]?.address === slide.address);
  const hide = () => setAddedId(null);
  return (
    <span ref={button} className={styles.add}>
      <Button
        aria-label={`${words.briefing.add}${words.colon}${words.exhibits.names[exhibit]}`}
        // A second press on a double click would add the same slide again.
        onClick={() => !isHere && setAddedId(addSlide(slide).id)}
      >
        {words.briefing.add}
      </Button>
      <span role="status">
        {index >= 0 && isHere && addedId !== null && (
          <AddedNote
            key={addedId}
            number={index + 1}
            onHide={hide}
            onUndo={() => {
              const handle = () => {
                takeBack(addedId);
                hide();
              };
              keepFocus(handle, () => button.current?.querySelector('button') ?? null);
            }}
          />
        )}
      </span>
    </span>
  );
}

interface AddedNoteProps {
  readonly number: number;
  readonly onHide: () => void;
  readonly onUndo: () => void;
}

function AddedNote({ number, onHide, onUndo }: AddedNoteProps) {
  const words = useWords();
  const selection = useLocated((located) => located.selection);
  const [isHeld, setHeld] = useState(false);
  // The clock runs outside React; it stands still while the reader is at the note.
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(onHide, noteMilliseconds);
    return () => clearTimeout(timer);
  }, [isHeld, onHide]);
  return (
    <span
      className={styles.note}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className={styles.said}>{words.briefing.added(number)}</span>
      <Link to={addressOf(places.briefing, selection)} className={styles.link}>
        {words.briefing.open}
      </Link>
      <button type="button" className={styles.link} onClick={onUndo}>
        {words.briefing.undo}
      </button>
    </span>
  );
}
