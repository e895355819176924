// The title, as computed or the presenter's own, the note, and the view the slide is taken from.
import { memo, useRef } from 'react';
import { Link } from 'react-router';
import { captionOf } from '~/exhibits/caption';
import { exhibitNamed } from '~/exhibits/exhibits';
import { useTellingOf } from '~/components/telling';
import type { KeptSlide } from '~/model/keptBriefing';
import { writeSlide } from '~/state/briefing';
import { useWords } from '~/state/language';
import { addressOf } from '~/state/navigation';
import { useLocated } from '~/state/selection';
import { checkSlide } from '~/state/slideCheck';
import { GrowingField } from '~/ui/GrowingField';
import { keepFocus } from '~/ui/keepFocus';
import { faultReason } from '~/words/faultWords';
import styles from './SlideTexts.module.css';
import { originWords } from './slideOrigin';

interface SlideTextsProps {
  readonly slide: KeptSlide;
  readonly number: number;
}

/** Drawn anew only when it changes: what is typed on one slide leaves the others alone. */
export const SlideTexts = memo(function SlideTexts({ slide, number }: SlideTextsProps) {
  const words = useWords();
  const { fault, dropped } = checkSlide(slide);
  return (
    <div className={styles.texts}>
      {fault ? (
        <p className={styles.lost}>{words.briefing.lost(faultReason(fault, words))}</p>
      ) : (
        <Title slide={slide} number={number} />
      )}
      <GrowingField
        label={words.briefing.note(number)}
        placeholder={words.briefing.notePlaceholder}
        value={slide.note}
        onText={(note) => writeSlide(slide.id, { note })}
        className={styles.note}
      />
      {!fault && dropped.length > 0 && (
        <p className={styles.lost}>{words.briefing.without(dropped.join(words.listJoin))}</p>
      )}
      {!fault && <Origin slide={slide} />}
    </div>
  );
});

function Title({ slide, number }: SlideTextsProps) {
  const words = useWords();
  const telling = useTellingOf(slide.address);
  const { title } = captionOf(exhibitNamed(slide.exhibit), telling);
  const texts = useRef<HTMLDivElement>(null);
  return (
    <div ref={texts}>
      <GrowingField
        label={words.briefing.title(number)}
        placeholder={title}
        value={slide.title}
        onText={(text) => writeSlide(slide.id, { title: text })}
        isParagraph
        className={styles.title}
      />
      {slide.title !== '' && (
        <p className={styles.computed}>
          {words.briefing.computedTitle(title)}{' '}
          <button
            type="button"
            className={styles.link}
            onClick={() =>
              keepFocus(
                () => writeSlide(slide.id, { title: '' }),
                () => texts.current?.querySelector('textarea') ?? null,
              )
            }
          >
            {words.briefing.useComputed}
          </button>
        </p>
      )}
    </div>
  );
}

function Origin({ slide }: Pick<SlideTextsProps, 'slide'>) {
  const words = useWords();
  const telling = useTellingOf(slide.address);
  const language = useLocated(({ selection }) => selection.language);
  const view = originWords(slide.exhibit, telling);
  return (
    <p className={styles.origin}>
      {words.briefing.origin}
      {words.colon}
      <Link
        to={addressOf(telling.place, { ...telling.selection, language })}
        className={styles.link}
        title={words.briefing.openView(view)}
      >
        {view}
      </Link>
    </p>
  );
}
