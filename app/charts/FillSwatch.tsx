// A patch of one of the map's colours, for legends drawn inside a picture.
import styles from './AreaShape.module.css';

interface FillSwatchProps {
  /** One of the fill classes of AreaShape. */
  readonly fill: string;
  readonly x: number;
  /** The middle of its height. */
  readonly y: number;
  readonly size: number;
  /** The hatching of what the source does not cover. */
  readonly hatchId: string;
}

/** About twice as wide as it is high; `size` is that of the text beside it. */
export function FillSwatch({ fill, x, y, size, hatchId }: FillSwatchProps) {
  return (
    <rect
      data-patch
      className={styles[fill]}
      x={x}
      y={y - size * 0.36}
      width={swatchWidth(size)}
      height={size * 0.72}
      rx={size * 0.1}
      {...(fill === 'missing' && { fill: `url(#${hatchId})` })}
    />
  );
}

export function swatchWidth(size: number): number {
  return size * 1.5;
}
