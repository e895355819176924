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
  // Once the address has taken the draft over, the draft belongs to that address. Back or a cleared
  // filter then changes the address under the field, and the draft gives way.
  if (tidyQuery(draft.text) === query && draft.of !== query)
    setDraft({ text: draft.text, of: query });
  const text = draft.of === query ? draft.text : query;

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
