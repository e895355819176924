// A small coloured word before a line: red for strong wording, green for gentler, blue for a place or kind.
import type { ReactNode } from 'react';
import styles from './Tag.module.css';
import { classNames } from './classNames';

export type TagTone = 'tile' | 'tree' | 'sea';

export function Tag({ tone, children }: { readonly tone: TagTone; readonly children: ReactNode }) {
  return <span className={classNames(styles.tag, styles[tone])}>{children}</span>;
}
