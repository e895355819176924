// The body of a bar, by operator: a floor ends in an arrow, "about" in a soft edge, a range spans its two ends.
import { arrowLength, barHeight, softReach } from './targetBar';
import styles from './TargetBarBody.module.css';
import type { GlyphOperator } from './TargetGlyph';

const half = barHeight / 2;
const capWidth = 9;
const softSteps = 16;

interface TargetBarBodyProps {
  readonly operator: GlyphOperator;
  /** Where zero, the value and the end of the bar stand. */
  readonly from: number;
  readonly start: number;
  readonly end: number;
  readonly y: number;
}

export function TargetBarBody({ operator, from, start, end, y }: TargetBarBodyProps) {
  const arrow = (x: number, direction: 1 | -1) => (
    <path
      className={styles.arrow}
      d={`M${x} ${y}h${direction * arrowLength}m${-6 * direction} -5l${6 * direction} 5l${-6 * direction} 5`}
    />
  );
  switch (operator) {
    case 'exact':
      return <Block from={from} to={end} y={y} />;
    case 'at_least':
      return (
        <>
          <Block from={from} to={end} y={y} />
          {arrow(end, 1)}
        </>
      );
    case 'more_than':
      return (
        <>
          <Block from={from} to={end - capWidth} y={y} />
          <rect
            className={styles.open}
            x={end - capWidth}
            y={y - half + 1}
            width={capWidth - 1}
            height={barHeight - 2}
          />
          {arrow(end, 1)}
        </>
      );
    case 'at_most':
      return (
        <>
          <rect
            className={styles.open}
            x={Math.min(from, end)}
            y={y - half + 1}
            width={Math.abs(end - from)}
            height={barHeight - 2}
          />
          <path className={styles.arrow} d={`M${end} ${y - half}v${barHeight}`} />
          {arrow(end, -1)}
        </>
      );
    case 'about':
      return (
        <>
          <Block from={from} to={end - softReach} y={y} />
          <SoftEnd x={end} y={y} />
        </>
      );
    case 'range':
      return (
        <>
          <path className={styles.approach} d={`M${from} ${y}H${start}`} />
          <Block from={start} to={end} y={y} />
        </>
      );
  }
}

interface BlockProps {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

function Block({ from, to, y }: BlockProps) {
  return (
    <rect
      className={styles.block}
      x={Math.min(from, to)}
      y={y - half}
      width={Math.abs(to - from)}
      height={barHeight}
    />
  );
}

/** Paler and paler strips around the value, and a fine line at the number itself; strips need no gradient's id. */
function SoftEnd({ x, y }: { readonly x: number; readonly y: number }) {
  const width = (softReach * 2) / softSteps;
  const strips = Array.from({ length: softSteps }, (_, index) => ({
    x: x - softReach + index * width,
    opacity: 1 - (index + 0.5) / softSteps,
  }));
  return (
    <>
      {strips.map((strip) => (
        <rect
          key={strip.x}
          className={styles.block}
          x={strip.x}
          y={y - half}
          width={width}
          height={barHeight}
          opacity={strip.opacity}
        />
      ))}
      <path className={styles.number} d={`M${x} ${y - half - 3}v${barHeight + 6}`} />
    </>
  );
}
