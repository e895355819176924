// The hatching of districts that the source does not cover; never a pale value.
import styles from './Hatch.module.css';

interface HatchProps {
  readonly id: string;
  /** Units of the picture to one pixel, so that the lines keep their distance on every screen. */
  readonly units: number;
}

export function Hatch({ id, units }: HatchProps) {
  return (
    <defs>
      <pattern
        id={id}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(45) scale(${units})`}
      >
        <rect className={styles.ground} width="6" height="6" />
        <line className={styles.stroke} x1="0" x2="0" y1="0" y2="6" />
      </pattern>
    </defs>
  );
}
