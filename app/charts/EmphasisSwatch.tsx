// A small square whose depth is a level of emphasis; the level's name always stands beside it.
import styles from './EmphasisSwatch.module.css';

interface EmphasisSwatchProps {
  /** The rank of the level; `none` where an industry is not named, `missing` outside the digest. */
  readonly depth: number | 'none' | 'missing';
}

/** Draws the colour that the map and the rows of an industry's page share. */
export function EmphasisSwatch({ depth }: EmphasisSwatchProps) {
  return <span className={styles.swatch} data-patch data-depth={depth} aria-hidden="true" />;
}
