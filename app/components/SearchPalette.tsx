// The search itself: fetched when it is first wanted. It answers at every letter, from an index in memory.
import { useMemo, useState } from 'react';
import { indexOf } from '~/model/atlasIndex';
import { searchEach } from '~/model/search';
import type { SearchDocument } from '~/model/searchDocument';
import { buildIndex } from '~/model/searchIndex';
import { vocabulary } from '~/state/catalogue';
import { useOtherLanguage, useWords } from '~/state/language';
import { addressOf, open } from '~/state/navigation';
import { closePalette } from '~/state/palette';
import { useAtlas } from '~/state/plans';
import { spotlight } from '~/state/pointed';
import { rememberChoice } from '~/state/preferences';
import { useLocated } from '~/state/selection';
import { Button } from '~/ui/Button';
import { SearchCombobox } from '~/ui/SearchCombobox';
import { actionAddress, offeredDocuments, performAction } from './searchActions';
import { SearchAnswer } from './SearchAnswer';
import { SearchOffers } from './SearchOffers';
import { SearchStatus } from './SearchStatus';
import styles from './SearchPalette.module.css';

interface SearchPaletteProps {
  readonly text: string;
  readonly onText: (text: string) => void;
}

export function SearchPalette({ text, onText }: SearchPaletteProps) {
  const atlas = useAtlas();
  const words = useWords();
  const other = useOtherLanguage();
  const year = useLocated(({ selection }) => selection.year);
  const [message, setMessage] = useState('');
  const index = indexOf(atlas, year);
  const offered = useMemo(
    () => buildIndex(offeredDocuments(words), atlas.readings),
    [words, atlas.readings],
  );
  const result = searchEach([index, offered], text);

  const hrefOf = (document: SearchDocument) => {
    const found = foundAt(document);
    return found ? addressOf(found.place, found.selection) : actionAddress(document, words);
  };
  const handleSelect = async (document: SearchDocument) => {
    const outcome = performAction(document, { words, other });
    if (outcome === undefined) goTo(document);
    const told = (await outcome) ?? '';
    if (told === '') closePalette();
    else setMessage(told);
  };

  return (
    <>
      <SearchCombobox
        label={words.search.label}
        placeholder={words.search.placeholder}
        listLabel={words.search.results}
        status={<SearchStatus result={result} text={text} />}
        action={
          <Button tone="bare" className={styles.close} onClick={closePalette}>
            {words.close}
          </Button>
        }
        text={text}
        onText={(value) => {
          setMessage('');
          onText(value);
        }}
      >
        {text.trim() === '' ? (
          <SearchOffers indexes={[index, offered]} choice={{ hrefOf, onSelect: handleSelect }} />
        ) : (
          <SearchAnswer
            index={index}
            result={result}
            text={text}
            onText={onText}
            choice={{ hrefOf, onSelect: handleSelect }}
          />
        )}
      </SearchCombobox>
      <SearchFooter message={message} />
    </>
  );
}

/** Where what was found stands, whole: filters that stood before would hide some of it. */
function foundAt({ destination }: SearchDocument) {
  if (!destination) return null;
  const { year, language } = useLocated.getState().selection;
  const selection = { ...vocabulary.defaults, year, language, ...destination.change };
  return { ...destination, selection };
}

function goTo(document: SearchDocument): void {
  const found = foundAt(document);
  if (!found) return;
  const { place, selection, lineId } = found;
  rememberChoice(document.key);
  if (lineId !== undefined) spotlight(lineId, addressOf(place, selection));
  open(place, selection);
}

function SearchFooter({ message }: { readonly message: string }) {
  const { keys } = useWords().search;
  return (
    <div className={styles.footer}>
      <span role="status" className={styles.message}>
        {message}
      </span>
      <span className={styles.keys} aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> {keys.move} <kbd>↵</kbd> {keys.open} <kbd>Esc</kbd> {keys.close}
      </span>
    </div>
  );
}
