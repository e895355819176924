// One hit of the search: its name with what was met, where else it was met, and at the right what it holds.
import { isMet } from '~/model/searchMarks';
import type { SearchDocument } from '~/model/searchDocument';
import { hasHan } from '~/model/searchText';
import { htmlLanguage } from '~/model/text';
import { useSay } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { Marked } from './Marked';
import styles from './SearchHitLine.module.css';
import { useHitNote } from './useHitNote';

interface SearchHitLineProps {
  readonly document: SearchDocument;
  /** The folded words of the search; none for what is offered without one. */
  readonly words: readonly string[];
}

export function SearchHitLine({ document, words }: SearchHitLineProps) {
  const { readings } = useAtlas();
  const say = useSay();
  const note = useHitNote(document);
  const title = say(document.title);
  // What the title does not show was met in another name, in the other language or in the details.
  const rest = words.filter((word) => !isMet(readings, title, [word]));
  const elsewhere =
    rest.length === 0
      ? undefined
      : [...document.names, ...document.body].find(
          (text) => text !== title && isMet(readings, text, rest),
        );
  return (
    <>
      <span className={styles.names}>
        <span className={styles.title}>
          <Marked text={title} words={words} />
        </span>
        {elsewhere !== undefined && (
          <span
            className={styles.elsewhere}
            lang={hasHan(elsewhere) ? htmlLanguage.zh : htmlLanguage.en}
          >
            <Marked text={elsewhere} words={rest} />
          </span>
        )}
      </span>
      {note !== '' && <span className={styles.note}>{note}</span>}
    </>
  );
}
