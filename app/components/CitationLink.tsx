// The small ¶ beside every fact: opens where it stands in the source, as printed, with any misprint noted.
import { byId } from '~/model/atlas';
import { misprintsIn } from '~/model/misprints';
import type { Citation } from '~/model/plan';
import type { Text } from '~/model/text';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { Popover } from '~/ui/Popover';
import { formatDate } from '~/words/numbers';
import styles from './CitationLink.module.css';

interface CitationLinkProps {
  readonly cite: Citation;
  /** The short token as the source prints it. */
  readonly printed?: string | undefined;
  readonly note?: Text | undefined;
}

export function CitationLink({ cite, printed, note }: CitationLinkProps) {
  const words = useWords();
  return (
    <Popover
      label={words.citation.open(cite.paragraph)}
      trigger={words.citation.short(cite.paragraph)}
      triggerClassName={styles.link}
    >
      {() => <CitationDetails cite={cite} printed={printed} note={note} />}
    </Popover>
  );
}

function CitationDetails({ cite, printed, note }: CitationLinkProps) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const source = byId(atlas.sources, cite.source);
  if (!source) return null;
  return (
    <div className={styles.details}>
      <h4 lang={language === 'en' ? 'en' : undefined}>{say(source.title)}</h4>
      <div className={styles.meta}>
        {say(source.publisher)} · {formatDate(source.published, language)} ·{' '}
        {words.citation.tiers[source.tier]}
      </div>
      <div>{words.citation.place(cite.paragraph, cite.start, cite.end)}</div>
      {printed && (
        <div>
          {words.citation.printed}
          {words.colon}
          <q lang="zh-CN">{printed}</q>
        </div>
      )}
      {note && <div className={styles.note}>{say(note)}</div>}
      {misprintsIn(atlas, cite).map((misprint) => (
        <div key={misprint.printed} className={styles.note}>
          <strong>{words.citation.misprint}</strong>
          {words.colon}
          <q lang="zh-CN">{misprint.printed}</q> → {say(misprint.corrected)}
          <div>{say(misprint.note)}</div>
        </div>
      ))}
    </div>
  );
}
