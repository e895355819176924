// The window of the search, opened from anywhere by Ctrl K, ⌘ K or a slash; what is in it is fetched on idle or first use.
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useWords } from '~/state/language';
import { closePalette, openPalette, usePalette } from '~/state/palette';
import { Button } from '~/ui/Button';
import { isCommand, isPlain, isTextField, keyNames } from '~/ui/keys';
import { ModalDialog } from '~/ui/ModalDialog';
import styles from './SearchDialog.module.css';
import { searchQuery } from './searchQuery';

export function SearchDialog() {
  const words = useWords();
  const isOpen = usePalette((palette) => palette.isOpen);
  useShortcuts();
  return (
    <ModalDialog
      label={words.search.label}
      isOpen={isOpen}
      onClose={closePalette}
      className={styles.dialog}
    >
      {() => <SearchWindow />}
    </ModalDialog>
  );
}

/** Takes what is typed from the first frame on; the answers follow as soon as the search is here. */
function SearchWindow() {
  const words = useWords();
  const [text, setText] = useState('');
  const search = useQuery(searchQuery);
  if (search.data) {
    return <search.data.SearchPalette text={text} onText={setText} />;
  }
  return (
    <>
      <input
        className={styles.field}
        aria-label={words.search.label}
        placeholder={words.search.placeholder}
        value={text}
        // The reader has just asked for this window, to type into it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onChange={(event) => setText(event.target.value)}
      />
      <div role="status" className={styles.status}>
        {search.isError ? words.search.failed : words.search.loading}
        {search.isError && (
          <Button onClick={() => void search.refetch()}>{words.search.retry}</Button>
        )}
      </div>
    </>
  );
}

function useShortcuts(): void {
  // The keyboard is the window's, outside React.
  useEffect(() => {
    const handleKeyDown = (event: KeyboardEvent) => {
      if (isCommand(event, 'k')) {
        event.preventDefault();
        if (usePalette.getState().isOpen) closePalette();
        else openPalette();
        return;
      }
      if (!isPlain(event) || isTextField(event.target) || !keyNames(event).includes('/')) return;
      event.preventDefault();
      openPalette();
    };
    window.addEventListener('keydown', handleKeyDown);
    return () => window.removeEventListener('keydown', handleKeyDown);
  }, []);
}
