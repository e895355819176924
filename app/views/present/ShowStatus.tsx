// What a presentation says: the slide to those who listen, and in the corner a quiet word to those who look.
import { captionOf } from '~/exhibits/caption';
import { exhibitNamed } from '~/exhibits/exhibits';
import { useTellingOf } from '~/components/telling';
import type { Slide } from '~/model/slide';
import { useWords } from '~/state/language';
import styles from './Presentation.module.css';

interface ShowStatusProps {
  readonly slide: Slide;
  readonly number: number;
  readonly count: number;
  readonly said: string;
}

export function ShowStatus({ slide, number, count, said }: ShowStatusProps) {
  const words = useWords();
  const telling = useTellingOf(slide.address);
  const { title } = captionOf(exhibitNamed(slide.exhibit), telling, slide.title);
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {words.present.slide(number, count, title)}
      </p>
      <p className={styles.said} role="status">
        {said}
      </p>
    </>
  );
}
