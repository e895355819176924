// What a slide says beside its picture, on paper.
import type { Point } from '~/exhibits/exhibit';
import styles from './PrintPoints.module.css';

interface PrintPointsProps {
  readonly points: readonly Point[];
}

export function PrintPoints({ points }: PrintPointsProps) {
  return (
    <ul className={styles.points}>
      {points.map(({ lead, text, mark }, index) => (
        // Two points may be alike, and their order never changes while they are on paper.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <strong>{lead}</strong>
          <span>{text}</span>
          <span className={styles.mark}>{mark}</span>
        </li>
      ))}
    </ul>
  );
}
