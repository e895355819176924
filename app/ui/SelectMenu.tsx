// One of many behind a native select, since phones show it best themselves; the label stands beside it where there is room.
import type { ReactNode } from 'react';
import styles from './SelectMenu.module.css';
import { classNames } from './classNames';

interface SelectMenuProps {
  readonly label: string;
  readonly value: string;
  readonly onSelect: (value: string) => void;
  /** Makes room for longer choices, or less. */
  readonly className?: string | undefined;
  /** The options. */
  readonly children: ReactNode;
}

export function SelectMenu({ label, value, onSelect, className, children }: SelectMenuProps) {
  return (
    <label className={classNames(styles.menu, className)} data-copy="none">
      <span className={styles.label}>{label}</span>
      <select
        className={styles.select}
        aria-label={label}
        value={value}
        onChange={(event) => onSelect(event.target.value)}
      >
        {children}
      </select>
    </label>
  );
}
