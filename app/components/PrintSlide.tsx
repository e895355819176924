// One slide on a page of its own: title, picture, what is said beside it, and the presenter's note beneath.
import { captionOf, eyebrowOf } from '~/exhibits/caption';
import type { Telling } from '~/exhibits/exhibit';
import { exhibitNamed } from '~/exhibits/exhibits';
import type { ExhibitName } from '~/model/exhibit';
import type { Slide } from '~/model/slide';
import { PrintPoints } from './PrintPoints';
import styles from './PrintSlide.module.css';

interface PrintSlideProps {
  readonly slide: Slide;
  readonly telling: Telling;
  /** From 1. */
  readonly place: number;
  readonly count: number;
}

/** A landscape page is 269 mm wide within its margins; five units a millimetre make 16 of them 9 point. */
const unitsPerMillimetre = 5;
const type = 16;
const width = { whole: 269, besidePoints: 164 };
const height = { alone: 120, aboveNote: 94 };

/** Their pictures are tables that say all there is to say, and get the whole page. */
const tables: readonly ExhibitName[] = ['targets', 'commitments', 'districts'];

/** From this many characters on a note stands in two columns, as a line across the page is hard to follow. */
const longNote = 180;

export function PrintSlide({ slide, telling, place, count }: PrintSlideProps) {
  const { words } = telling;
  const exhibit = exhibitNamed(slide.exhibit);
  const caption = captionOf(exhibit, telling, slide.title);
  const points = tables.includes(exhibit.name) ? [] : exhibit.points(telling);
  const wide = (points.length > 0 ? width.besidePoints : width.whole) * unitsPerMillimetre;
  const room = slide.note === '' ? height.alone : height.aboveNote;
  const high = Math.min(exhibit.heightAt(telling, wide, type), room * unitsPerMillimetre);
  return (
    <section className={styles.slide}>
      <header>
        <p className={styles.place}>
          {eyebrowOf(exhibit, telling)}
          <span>{words.print.slide(place, count)}</span>
        </p>
        <h2 className={styles.title}>{caption.title}</h2>
        {caption.filters !== '' && <p className={styles.filters}>{caption.filters}</p>}
      </header>
      <div className={styles.body}>
        {points.length > 0 && <PrintPoints telling={telling} points={points} room={room} />}
        <div
          className={styles.figure}
          data-beside={points.length > 0 || undefined}
          data-figure={exhibit.name}
        >
          <exhibit.Figure telling={telling} width={wide} height={high} type={type} />
        </div>
      </div>
      <p className={styles.source}>
        {caption.source} <span className={styles.paragraphs}>{caption.paragraphs}</span>
      </p>
      {slide.note !== '' && (
        <div className={styles.note} data-long={slide.note.length > longNote || undefined}>
          <h3>{words.print.note}</h3>
          {slide.note.split(/\n+/).map((paragraph, index) => (
            // Paragraphs may be alike, and stand still.
            // oxlint-disable-next-line react/no-array-index-key
            <p key={index}>{paragraph}</p>
          ))}
        </div>
      )}
    </section>
  );
}
