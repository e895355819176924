// Lines of text in a picture, the first centred on a height; each stands at a place of its own, so nothing reflows.
import { classNames } from '~/ui/classNames';
import { lineStep } from './wrapText';
import styles from './TextLines.module.css';

type TextLook = 'plain' | 'strong' | 'quiet' | 'chosen' | 'apart';

interface TextLinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of the first line. */
  readonly y: number;
  readonly size: number;
  readonly look?: TextLook;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export function TextLines(props: TextLinesProps) {
  const { lines, x, y, size, look = 'plain', anchor = 'start' } = props;
  return (
    <text
      className={classNames(styles.text, styles[look])}
      fontSize={size}
      textAnchor={anchor}
      pointerEvents="none"
    >
      {lines.map((line, index) => (
        <tspan key={`${index} ${line}`} x={x} y={y + index * size * lineStep} dy="0.36em">
          {line}
        </tspan>
      ))}
    </text>
  );
}
