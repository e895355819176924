// A choice that can be on or off, with a small count beside its name.
import type { ReactNode } from 'react';
import styles from './Chip.module.css';

interface ChipProps {
  readonly children: ReactNode;
  /** Spoken in place of the visible text. */
  readonly label: string;
  readonly isChosen: boolean;
  /** True when choosing it would leave nothing; it stays reachable and says so. */
  readonly isEmpty?: boolean;
  readonly count?: string;
  readonly onToggle: () => void;
}

export function Chip({ children, label, isChosen, isEmpty, count, onToggle }: ChipProps) {
  return (
    <button
      type="button"
      className={styles.chip}
      aria-pressed={isChosen}
      aria-label={label}
      title={label}
      data-empty={isEmpty || undefined}
      onClick={onToggle}
    >
      {children}
      {count !== undefined && <span className={styles.count}>{count}</span>}
      {isChosen && <span aria-hidden="true">×</span>}
    </button>
  );
}
