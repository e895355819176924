// Keeps the document's title and description in step with the view; tabs, history and shared links show them.
import { useEffect } from 'react';
import { useLanguage, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useLocated } from '~/state/selection';
import { descriptionOf, titleOf } from '~/words/viewWords';

export function useDocumentTitle(): void {
  const atlas = useAtlas();
  const { place, selection } = useLocated();
  const language = useLanguage();
  const words = useWords();
  const title = titleOf(atlas, place, selection, language, words);
  const description = descriptionOf(atlas, place, selection, language, words);
  // The document's head lies outside React.
  useEffect(() => {
    document.title = title;
    document.querySelector('meta[name="description"]')?.setAttribute('content', description);
  }, [title, description]);
}
