// Keeps the document's title and description in step with the view; tabs, history and shared links show them.
import { useEffect } from 'react';
import { emptyBriefing } from '~/model/slide';
import { useBriefing } from '~/state/briefing';
import { useLanguage, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useLocated } from '~/state/selection';
import { codeOf } from '~/state/slides';
import { descriptionOf, titleOf } from '~/words/viewWords';

export function useDocumentTitle(): void {
  const atlas = useAtlas();
  const { place, selection: located } = useLocated();
  const name = useBriefing((briefing) => briefing.name);
  // The reader's own briefing is presented by its name, though its address does not hold it.
  const isOwn = ['present', 'notes'].includes(place.name) && located.slides === '';
  const selection = isOwn ? { ...located, slides: codeOf({ ...emptyBriefing, name }) } : located;
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
