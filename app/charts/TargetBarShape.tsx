// One bar of the chart of targets; its end says the operator as the ruler's dot does.
import { useChartWidth, useXAxisScale } from 'recharts';
import type { GlyphOperator } from './TargetGlyph';
import { arrowLength, barHeight, softReach, type TargetBar } from './targetBar';
import { TargetBarBody } from './TargetBarBody';
import { textWidth } from './textWidth';
import styles from './TargetBarShape.module.css';

const ringRadius = 5;
const noteSize = 12;

interface TargetBarShapeProps {
  readonly bar: TargetBar;
  /** The middle of the bar's band. */
  readonly middle: number;
  readonly isPointed: boolean;
}

/** How far the sign at the end reaches beyond the value; the text stands behind it. */
const tailOf: Readonly<Record<GlyphOperator, number>> = {
  exact: 0,
  at_least: arrowLength,
  more_than: arrowLength,
  at_most: 0,
  about: softReach,
  range: 0,
};

export function TargetBarShape({ bar, middle, isPointed }: TargetBarShapeProps) {
  const scale = useXAxisScale();
  const at = (value: number) => scale?.(value) ?? 0;
  const width = useChartWidth() ?? 0;
  const end = at(bar.value2 ?? bar.value);
  const ring = bar.before === null ? null : at(bar.before);
  const signEnd = Math.max(end, at(0)) + tailOf[bar.operator];
  const note = noteRoom(bar.note, Math.min(at(0), end), width);
  return (
    <g
      className={styles.bar}
      data-district={bar.id}
      data-pointed={isPointed || undefined}
      data-faded={bar.isFaded || undefined}
      data-other-basis={bar.isOtherBasis || undefined}
    >
      <title>{bar.title}</title>
      <rect className={styles.band} x={0} y={middle - 22} width="100%" height={48} />
      <path className={styles.zero} d={`M${at(0)} ${middle - 15}v30`} />
      <TargetBarBody
        operator={bar.operator}
        from={at(0)}
        start={at(bar.value)}
        end={end}
        y={middle}
      />
      {ring !== null && <circle className={styles.before} cx={ring} cy={middle} r={ringRadius} />}
      <text
        className={styles.value}
        x={Math.max(signEnd, (ring ?? 0) + ringRadius) + 8}
        y={middle + 5.5}
      >
        {bar.text}
      </text>
      <text className={styles.note} x={note.x} y={middle + barHeight / 2 + 14}>
        {note.text}
      </text>
    </g>
  );
}

/** A long note begins further left; one that no width holds is cut, as the table and the title have it whole. */
function noteRoom(note: string, from: number, width: number) {
  const room = (text: string) => width - textWidth(text, noteSize);
  let text = note;
  while (text.length > 1 && room(text) < 0) text = `${text.slice(0, -2)}…`;
  return { text, x: Math.max(0, Math.min(from + 1, room(text))) };
}
