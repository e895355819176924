// A line across the page that stays until it is dismissed.
import type { ReactNode } from 'react';
import { Button } from './Button';
import { keepFocus } from './keepFocus';
import styles from './NoticeBar.module.css';

interface NoticeBarProps {
  /** What the button says. */
  readonly dismiss: string;
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

export function NoticeBar({ dismiss, onDismiss, children }: NoticeBarProps) {
  return (
    <div className={styles.notice}>
      <span>{children}</span>
      <Button onClick={() => keepFocus(onDismiss)}>{dismiss}</Button>
    </div>
  );
}
