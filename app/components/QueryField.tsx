// Free text over all lists. What is typed shows at once; the address follows when the typing pauses.
import { useEffect, useState } from 'react';
import { tidyQuery } from '~/model/addressKeys';
import { useWords } from '~/state/language';
import { choose } from '~/state/navigation';
import { useLocated } from '~/state/selection';
import styles from './QueryField.module.css';

const pauseMilliseconds = 200;

export function QueryField() {
  const words = useWords();
  const query = useLocated(({ selection }) => selection.query);
  const [draft, setDraft] = useState({ text: query, of: query });
  // Back or a cleared filter changes the address under the field; the draft then gives way.
  const text = draft.of === query || tidyQuery(draft.text) === query ? draft.text : query;

  // A timer is outside React: it hands the text over once the reader stops typing.
  useEffect(() => {
    if (tidyQuery(text) === query) return;
    const timer = setTimeout(() => choose({ query: text }, true), pauseMilliseconds);
    return () => clearTimeout(timer);
  }, [text, query]);

  return (
    <input
      type="search"
      className={styles.field}
      aria-label={words.filters.query}
      placeholder={words.filters.query}
      value={text}
      maxLength={100}
      onChange={(event) => setDraft({ text: event.target.value, of: query })}
    />
  );
}
