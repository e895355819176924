// A heading with what one can do with the exhibit under it at the other end of the line.
import type { ReactNode } from 'react';
import type { ExhibitName } from '~/model/exhibit';
import { ExhibitActions } from './ExhibitActions';
import styles from './ExhibitHeading.module.css';

interface ExhibitHeadingProps {
  readonly exhibit: ExhibitName;
  readonly children: ReactNode;
}

export function ExhibitHeading({ exhibit, children }: ExhibitHeadingProps) {
  return (
    <div className={styles.row}>
      <div className={styles.heading}>{children}</div>
      <ExhibitActions exhibit={exhibit} />
    </div>
  );
}
