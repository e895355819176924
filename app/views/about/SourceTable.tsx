// Where the facts come from, and how citations count.
import type { Source } from '~/model/catalogue';
import { catalogue } from '~/state/catalogue';
import { useLanguage, useSay, useWords } from '~/state/language';
import { formatDate } from '~/words/numbers';
import styles from './SourceTable.module.css';

/** As much of a fingerprint as tells two files apart. */
const shortLength = 12;

export function SourceTable() {
  const words = useWords();
  return (
    <>
      <p>{words.about.citing}</p>
      {catalogue.sources.map((source) => (
        <SourceFacts key={source.id} source={source} />
      ))}
    </>
  );
}

function SourceFacts({ source }: { readonly source: Source }) {
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const { sourceFacts: names, paragraphs } = words.about;
  const { sha256, paragraphs: count } = source;
  const facts = [
    { name: names.publisher, value: say(source.publisher) },
    { name: names.published, value: formatDate(source.published, language) },
    { name: names.tier, value: words.citation.tiers[source.tier] },
    ...(count === undefined ? [] : [{ name: names.paragraphs, value: paragraphs(count) }]),
    ...(sha256 === undefined
      ? []
      : [{ name: names.fingerprint, value: <Fingerprint sha256={sha256} /> }]),
  ];
  return (
    <div className={styles.source}>
      <h3 className={styles.sourceTitle}>{say(source.title)}</h3>
      <dl className={styles.facts}>
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function Fingerprint({ sha256 }: { readonly sha256: string }) {
  return <code title={sha256}>{sha256.slice(0, shortLength)}…</code>;
}
