// What a slide says beside its picture, on paper: as many lines as there is room for, the rest counted.
import { textWidth } from '~/charts/textWidth';
import { linesIn, type Point, type Telling } from '~/exhibits/exhibit';
import { HanText } from '~/ui/HanText';
import styles from './PrintPoints.module.css';

interface PrintPointsProps {
  readonly telling: Telling;
  readonly points: readonly Point[];
  /** In millimetres. */
  readonly room: number;
}

/** In millimetres: the column, its type, a line of it, and what parts two points. */
const column = 95;
const type = 3.7;
const line = 5.4;
const gap = 3.9;

export function PrintPoints({ telling: { words }, points, room }: PrintPointsProps) {
  const shown = points.slice(0, fitting(points, room));
  const rest = linesIn(points.slice(shown.length));
  return (
    <ul className={styles.points}>
      {shown.map(({ lead, text, mark }, index) => (
        // Two points may be alike, and their order never changes while they are on paper.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>
          <strong>{lead}</strong>
          <span className={styles.mark}>
            <HanText text={mark} />
          </span>
          {text !== '' && <p>{text}</p>}
        </li>
      ))}
      {rest > 0 && <li className={styles.rest}>{words.print.more(rest)}</li>}
    </ul>
  );
}

/** How many points the room holds, with a line left for the count of the others. */
function fitting(points: readonly Point[], room: number): number {
  const heights = points.map(
    ({ text }) => (1 + Math.ceil(textWidth(text, type) / column)) * line + gap,
  );
  const sumOf = (count: number) => heights.slice(0, count).reduce((sum, high) => sum + high, 0);
  if (sumOf(points.length) <= room) return points.length;
  return heights.filter((_, index) => sumOf(index + 1) + line + gap <= room).length;
}
