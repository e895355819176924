// A line above the slides that stays until it is dismissed.
import type { ReactNode } from 'react';
import { useWords } from '~/state/language';
import { Button } from '~/ui/Button';
import { keepFocus } from '~/ui/keepFocus';
import styles from './Notice.module.css';

interface NoticeProps {
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

export function Notice({ onDismiss, children }: NoticeProps) {
  const words = useWords();
  return (
    <div className={styles.notice} role="status">
      <span>{children}</span>
      <Button onClick={() => keepFocus(onDismiss)}>{words.present.dismiss}</Button>
    </div>
  );
}
