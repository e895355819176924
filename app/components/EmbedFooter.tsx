// Under an embedded view: where the facts come from, and a way out to the whole product.
import { catalogue } from '~/state/catalogue';
import { useLanguage, useSay, useWords } from '~/state/language';
import { linkAddressOf } from '~/state/navigation';
import { useLocated } from '~/state/selection';
import { formatDate } from '~/words/numbers';
import styles from './EmbedFooter.module.css';

export function EmbedFooter() {
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const { place, selection } = useLocated();
  const sources = catalogue.sources
    .map((source) =>
      words.sourceLine(
        say(source.publisher),
        say(source.title),
        formatDate(source.published, language),
      ),
    )
    .join(words.exhibits.filterJoin);
  return (
    <footer className={styles.footer}>
      <span className={styles.sources} title={sources}>
        {sources}
      </span>
      <a
        data-copy="none"
        className={styles.out}
        href={linkAddressOf(place, { ...selection, isEmbedded: false })}
        target="_blank"
        rel="noopener"
      >
        {words.embedOpen}
      </a>
    </footer>
  );
}
