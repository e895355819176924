// What stands on one line of a ruler: the scale, last year's open ring with a dotted line, and the target's sign.
import { TargetGlyph, type GlyphOperator } from './TargetGlyph';
import styles from './TrackMarks.module.css';

/** A target ready to be drawn: places on the scale from 0 (its start) to 1 (its end). */
export interface RulerMark {
  readonly operator: GlyphOperator;
  readonly place: number;
  readonly place2?: number;
  readonly isOtherBasis: boolean;
}

interface TrackMarksProps {
  readonly width: number;
  readonly mark: RulerMark | null;
  /** Place of last year's result or estimate, 0 to 1; null when unknown. */
  readonly before: number | null;
  /** Places of the round values, 0 to 1; the first is the origin. */
  readonly ticks: readonly number[];
}

export const trackHeight = 26;
const middle = trackHeight / 2;
const inset = 14;
/** Room on the right for the arrow of a value at the end of the scale. */
const arrowRoom = 30;

/** Where a place between 0 and 1 stands on a track of the given width. */
export function trackX(place: number, width: number): number {
  return inset + place * (width - inset - arrowRoom);
}

/** Draws in a box of the given width and `trackHeight`, from 0, 0. */
export function TrackMarks({ width, mark, before, ticks }: TrackMarksProps) {
  const at = (place: number) => trackX(place, width);
  return (
    <>
      <line className={styles.line} x1={inset} x2={width - 4} y1={middle} y2={middle} />
      {ticks.map((tick, index) => (
        <line
          key={tick}
          className={styles.tick}
          x1={at(tick)}
          x2={at(tick)}
          y1={middle - (index === 0 ? 6 : 3)}
          y2={middle + (index === 0 ? 6 : 3)}
        />
      ))}
      {before !== null && mark && (
        <line
          className={styles.since}
          x1={at(before)}
          x2={at(mark.place)}
          y1={middle}
          y2={middle}
        />
      )}
      {mark && (
        <TargetGlyph
          operator={mark.operator}
          x={at(mark.place)}
          y={middle}
          leftRoom={at(mark.place)}
          isOtherBasis={mark.isOtherBasis}
          {...(mark.place2 === undefined ? {} : { x2: at(mark.place2) })}
        />
      )}
      {before !== null && <circle className={styles.before} cx={at(before)} cy={middle} r={4.5} />}
    </>
  );
}
