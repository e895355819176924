// A line above the slides that stays until it is dismissed.
import type { ReactNode } from 'react';
import { useWords } from '~/state/language';
import { NoticeBar } from '~/ui/NoticeBar';

interface NoticeProps {
  readonly onDismiss: () => void;
  readonly children: ReactNode;
}

export function Notice({ onDismiss, children }: NoticeProps) {
  const words = useWords();
  return (
    <div role="status">
      <NoticeBar dismiss={words.present.dismiss} onDismiss={onDismiss}>
        {children}
      </NoticeBar>
    </div>
  );
}
