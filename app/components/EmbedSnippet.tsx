// The frame by which another page shows this view, in one of a few sizes.
import { useState } from 'react';
import { embedCode, embedSizes } from '~/model/embedCode';
import { useWords } from '~/state/language';
import { Segmented } from '~/ui/Segmented';
import { CopyField } from './CopyField';
import styles from './EmbedSnippet.module.css';

interface EmbedSnippetProps {
  /** The view's whole address, with `embed=1`. */
  readonly link: string;
  readonly title: string;
}

const sizes = ['small', 'medium', 'wide'] as const satisfies readonly (keyof typeof embedSizes)[];

export function EmbedSnippet({ link, title }: EmbedSnippetProps) {
  const { embed } = useWords().share;
  const [size, setSize] = useState<(typeof sizes)[number]>('medium');
  return (
    <details className={styles.embed}>
      <summary className={styles.summary}>{embed.heading}</summary>
      <div className={styles.body}>
        <p className={styles.note}>{embed.note}</p>
        <Segmented
          label={embed.size}
          options={sizes.map((value) => ({ value, name: embed.sizes[value] }))}
          value={size}
          onSelect={setSize}
        />
        <CopyField
          label={embed.code}
          text={embedCode(link, title, embedSizes[size])}
          copyLabel={embed.copy}
          rows={3}
        />
      </div>
    </details>
  );
}
