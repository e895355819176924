// The note of a slide, as large as the presenter needs it.
import { useState } from 'react';
import { useWords } from '~/state/language';
import { Button } from '~/ui/Button';
import styles from './NoteText.module.css';

/** In pixels; the choice holds while the window is open. */
const sizes = [16, 20, 24, 28, 34, 42] as const;
const usualSize = 2;

interface NoteTextProps {
  readonly number: number;
  readonly note: string;
}

export function NoteText({ number, note }: NoteTextProps) {
  const words = useWords().present.notesWindow;
  const [size, setSize] = useState(usualSize);
  const change = (by: 1 | -1) => setSize(Math.min(Math.max(size + by, 0), sizes.length - 1));
  return (
    <section className={styles.note} aria-label={words.note}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{words.note}</h2>
        <Button aria-label={words.smaller} disabled={size === 0} onClick={() => change(-1)}>
          A−
        </Button>
        <Button
          aria-label={words.larger}
          disabled={size === sizes.length - 1}
          onClick={() => change(1)}
        >
          A+
        </Button>
      </div>
      <div
        // The note of another slide begins at its top.
        key={number}
        className={styles.text}
        style={{ fontSize: `${(sizes[size] ?? sizes[0]) / 16}rem` }}
        // A long note scrolls, and the keyboard must be able to reach it.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
        role="group"
        aria-label={words.note}
        data-scrolls
      >
        {note === '' ? <p className={styles.none}>{words.noNote}</p> : <p>{note}</p>}
      </div>
    </section>
  );
}
