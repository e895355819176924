// A small coloured word before a line: red for strong wording, green for gentler, blue for a place or kind.
import type { ReactNode } from 'react';
import styles from './Tag.module.css';

export type TagTone = 'tile' | 'tree' | 'sea';

export function Tag({ tone, children }: { readonly tone: TagTone; readonly children: ReactNode }) {
  return <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>;
}
