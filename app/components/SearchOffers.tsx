// Before anything is typed: what was opened lately, where one can go and what one can do.
import { documentsByKey } from '~/model/searchNear';
import type { SearchDocument } from '~/model/searchDocument';
import type { SearchIndex } from '~/model/searchIndex';
import { useWords } from '~/state/language';
import { usePreferences } from '~/state/preferences';
import { ComboboxSection } from '~/ui/SearchCombobox';
import { SearchHit, type SearchChoice } from './SearchHit';

interface SearchOffersProps {
  readonly indexes: readonly SearchIndex[];
  readonly choice: SearchChoice;
}

export function SearchOffers({ indexes, choice }: SearchOffersProps) {
  const words = useWords();
  const recent = usePreferences((preferences) => preferences.recent);
  const documents = indexes.flatMap((index) => index.documents);
  const ofKind = (kind: SearchDocument['kind']) =>
    documents.filter((document) => document.kind === kind);
  const sections = [
    { name: words.search.recent, documents: documentsByKey(documents, recent) },
    { name: words.search.kinds.view, documents: ofKind('view') },
    { name: words.search.kinds.action, documents: ofKind('action') },
  ].filter((section) => section.documents.length > 0);
  return sections.map((section) => (
    <ComboboxSection key={section.name} name={section.name}>
      {section.documents.map((document) => (
        <SearchHit key={document.key} document={document} words={[]} choice={choice} />
      ))}
    </ComboboxSection>
  ));
}
