// A target in words, in a chip where a mark would stand: it has no place on the scale.
import { TextLines } from '~/charts/TextLines';
import { lineStep, widestText } from '~/charts/wrapText';
import styles from './WordChip.module.css';

interface WordChipProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** The middle of the chip. */
  readonly y: number;
  readonly type: number;
}

export function WordChip({ lines, x, y, type }: WordChipProps) {
  const height = (lines.length * lineStep + 0.4) * type;
  return (
    <>
      <rect
        className={styles.chip}
        x={x}
        y={y - height / 2}
        width={widestText(lines, type) + type * 1.2}
        height={height}
        rx={type * 0.45}
      />
      <TextLines
        lines={lines}
        x={x + type * 0.6}
        y={y - ((lines.length - 1) * lineStep * type) / 2}
        size={type}
      />
    </>
  );
}
