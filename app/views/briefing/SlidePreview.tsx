// A slide in small: a still picture of its exhibit under its title, as it will stand on the screen.
import { memo } from 'react';
import { useTellingOf } from '~/components/telling';
import { captionOf } from '~/exhibits/caption';
import { exhibitNamed } from '~/exhibits/exhibits';
import type { Slide } from '~/model/slide';
import { faultOf } from '~/state/slideCheck';
import styles from './SlidePreview.module.css';

interface SlidePreviewProps {
  readonly slide: Slide;
}

/** In units of the picture; the box scales it. */
const width = 960;
const height = 440;
const type = 22;

export const SlidePreview = memo(
  function SlidePreview({ slide }: SlidePreviewProps) {
    return (
      <div className={styles.preview} aria-hidden="true" inert>
        {faultOf(slide) === null && <Picture slide={slide} />}
      </div>
    );
  },
  ({ slide: before }, { slide: now }) =>
    before.exhibit === now.exhibit && before.address === now.address && before.title === now.title,
);

function Picture({ slide }: SlidePreviewProps) {
  const telling = useTellingOf(slide.address);
  const exhibit = exhibitNamed(slide.exhibit);
  const { title } = captionOf(exhibit, telling, slide.title);
  return (
    <>
      <div className={styles.title}>{title}</div>
      <div className={styles.picture}>
        <exhibit.Figure telling={telling} width={width} height={height} type={type} />
      </div>
    </>
  );
}
