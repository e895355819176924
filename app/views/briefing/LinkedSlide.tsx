// One slide of a briefing that came as a link: its picture, its title and what its author wants to say.
import { useTellingOf } from '~/components/telling';
import { captionOf } from '~/exhibits/caption';
import { exhibitNamed } from '~/exhibits/exhibits';
import type { Slide } from '~/model/slide';
import styles from './LinkedSlide.module.css';
import { SlidePreview } from './SlidePreview';
import { originWords } from './slideOrigin';

interface LinkedSlideProps {
  readonly slide: Slide;
  readonly number: number;
  readonly count: number;
}

export function LinkedSlide({ slide, number, count }: LinkedSlideProps) {
  const telling = useTellingOf(slide.address);
  const { title } = captionOf(exhibitNamed(slide.exhibit), telling, slide.title);
  return (
    <li data-slide={number}>
      <div className={styles.picture}>
        <SlidePreview slide={slide} number={number} count={count} />
      </div>
      <div className={styles.text}>
        <span className={styles.number}>{number}</span>
        <h2 className={styles.title}>{title}</h2>
        {slide.note !== '' && <p className={styles.note}>{slide.note}</p>}
        <p className={styles.origin}>{originWords(slide.exhibit, telling)}</p>
      </div>
    </li>
  );
}
