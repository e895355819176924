// All slides of a briefing by number and title; one is a step to it.
import { useEffect, useRef } from 'react';
import { useTellingOf } from '~/components/telling';
import { captionOf } from '~/exhibits/caption';
import { exhibitNamed } from '~/exhibits/exhibits';
import type { Slide } from '~/model/slide';
import { useWords } from '~/state/language';
import styles from './SlideList.module.css';

interface SlideListProps {
  readonly slides: readonly Slide[];
  readonly number: number;
  readonly onSelect: (number: number) => void;
}

export function SlideList({ slides, number, onSelect }: SlideListProps) {
  const words = useWords();
  const here = useRef<HTMLOListElement>(null);
  // What is scrolled into sight is the browser's, outside React.
  useEffect(() => {
    here.current?.children[number - 1]?.scrollIntoView({ block: 'nearest' });
  }, [number]);
  return (
    <nav className={styles.list} aria-label={words.present.notesWindow.list}>
      <ol ref={here}>
        {slides.map((slide, index) => (
          // The same slide may stand twice, so its place is part of what it is.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${index} ${slide.address}`}>
            <button
              type="button"
              className={styles.entry}
              aria-current={index + 1 === number ? 'step' : undefined}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onSelect(index + 1)}
            >
              <span className={styles.place}>{index + 1}</span>
              <SlideTitle slide={slide} />
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function SlideTitle({ slide }: { readonly slide: Slide }) {
  const telling = useTellingOf(slide.address);
  return <span>{captionOf(exhibitNamed(slide.exhibit), telling, slide.title).title}</span>;
}
