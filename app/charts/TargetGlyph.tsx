// The product's signature: one small sign for a number together with its operator.
// ● exact, ●→ at least, ○→ more than, ←● at most, a soft band for about, a bracket for a range.
import { operators } from '~/model/closedLists';
import styles from './TargetGlyph.module.css';

export type GlyphOperator = Exclude<(typeof operators)[number], 'in_step_with' | 'qualitative'>;

interface TargetGlyphProps {
  readonly operator: GlyphOperator;
  /** Centre of the sign, in the units of the picture it stands in. */
  readonly x: number;
  readonly y: number;
  /** The far end of a range. */
  readonly x2?: number;
  /** How far the sign may reach to the left of its value; a value near the start of a scale has less. */
  readonly leftRoom?: number;
  /** Drawn open and dashed when the number is on another basis than its neighbours. */
  readonly isOtherBasis?: boolean;
}

const radius = 6.5;
const reach = 26;

/** Draws a target's sign; the dot's centre is the value, whatever the operator adds around it. */
export function TargetGlyph(props: TargetGlyphProps) {
  const { operator, x, y, x2, leftRoom = reach, isOtherBasis } = props;
  const isOpen = operator === 'more_than' || isOtherBasis === true;
  return (
    <g
      className={styles.glyph}
      data-operator={operator}
      data-other-basis={isOtherBasis || undefined}
    >
      {operator === 'about' && <SoftBand x={x} y={y} widest={leftRoom} />}
      {(operator === 'at_least' || operator === 'more_than') && (
        <path className={styles.arrow} d={`M${x} ${y}h${reach}m-6 -5l6 5l-6 5`} />
      )}
      {operator === 'at_most' && (
        <path
          className={styles.arrow}
          d={`M${x} ${y}h${-Math.min(reach, leftRoom)}m6 -5l-6 5l6 5`}
        />
      )}
      {operator === 'range' && x2 !== undefined ? (
        <path
          className={styles.bracket}
          d={`M${x + 4} ${y - 8}h-4v16h4M${x2 - 4} ${y - 8}h4v16h-4M${x} ${y}H${x2}`}
        />
      ) : (
        <circle className={isOpen ? styles.open : styles.dot} cx={x} cy={y} r={radius} />
      )}
    </g>
  );
}

interface SoftBandProps {
  readonly x: number;
  readonly y: number;
  readonly widest: number;
}

/** Layers instead of a gradient: a gradient needs an id, and ids clash once pictures are exported. */
function SoftBand({ x, y, widest }: SoftBandProps) {
  return [20, 16.5, 13, 10].map((width) => (
    <ellipse
      key={width}
      className={styles.band}
      cx={x}
      cy={y}
      rx={Math.min(width, widest)}
      ry={width * 0.42}
    />
  ));
}
