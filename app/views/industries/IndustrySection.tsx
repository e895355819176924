// A section of an industry's page: a heading with its count, what it holds in a line, and the rows.
import type { ReactNode } from 'react';
import styles from './IndustrySection.module.css';

interface IndustrySectionProps {
  readonly title: string;
  readonly count?: number;
  readonly note?: string;
  readonly children: ReactNode;
}

export function IndustrySection({ title, count, note, children }: IndustrySectionProps) {
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>
          {title} {count !== undefined && <span className={styles.count}>{count}</span>}
        </h2>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      {children}
    </section>
  );
}
