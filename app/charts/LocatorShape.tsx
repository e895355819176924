// One district of a small map, in the colour of what it is to the reader.
import { classNames } from '~/ui/classNames';
import styles from './LocatorShape.module.css';

/**
 * `here` for the district the page is about, `plan` for those with a plan, `missing` for the rest;
 * on the page of an industry its level of emphasis, the rank behind it, or `none`.
 */
export type LocatorKind = 'here' | 'plan' | 'missing' | 'none' | `emphasis-${number}`;

interface LocatorShapeProps {
  readonly kind: LocatorKind;
  readonly path: string;
  readonly hatchId: string;
}

export function LocatorShape({ kind, path, hatchId }: LocatorShapeProps) {
  return (
    <path
      className={classNames(styles.area, styles[kind])}
      d={path}
      {...(kind === 'missing' && { fill: `url(#${hatchId})` })}
    />
  );
}
