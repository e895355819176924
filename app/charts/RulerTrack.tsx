// One line of a ruler as a picture of its own, stretched by CSS.
import styles from './RulerTrack.module.css';
import { trackHeight, TrackMarks, type RulerMark } from './TrackMarks';

interface RulerTrackProps {
  /** Width of the picture in its own units; CSS stretches it. */
  readonly width: number;
  readonly mark: RulerMark | null;
  /** Place of last year's result or estimate, 0 to 1; null when unknown. */
  readonly before: number | null;
  /** Places of the round values, 0 to 1; the first is the origin. */
  readonly ticks: readonly number[];
}

export function RulerTrack(props: RulerTrackProps) {
  return (
    <svg className={styles.track} viewBox={`0 0 ${props.width} ${trackHeight}`} aria-hidden="true">
      <TrackMarks {...props} />
    </svg>
  );
}
