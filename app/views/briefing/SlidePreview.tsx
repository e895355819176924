// A slide in small, as it will stand on the screen. It is drawn once it comes near, and
// anew only when it changes, not while its note is written.
import { memo } from 'react';
import { SlideStage } from '~/components/SlideStage';
import type { Slide } from '~/model/slide';
import { checkSlide } from '~/state/slideCheck';
import styles from './SlidePreview.module.css';
import { useNear } from './useNear';

interface SlidePreviewProps {
  readonly slide: Slide;
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

export const SlidePreview = memo(
  function SlidePreview({ slide, number, count }: SlidePreviewProps) {
    const { part, isNear } = useNear();
    return (
      <div ref={part} className={styles.preview} aria-hidden="true" inert>
        {isNear && checkSlide(slide).fault === null && (
          <SlideStage slide={slide} number={number} count={count} />
        )}
      </div>
    );
  },
  (before, now) =>
    before.number === now.number &&
    before.count === now.count &&
    before.slide.exhibit === now.slide.exhibit &&
    before.slide.address === now.slide.address &&
    before.slide.title === now.slide.title,
);
