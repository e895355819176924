// One option of the search: a link where it leads somewhere, so that it opens in a tab of its own as links do.
import type { SearchDocument } from '~/model/searchDocument';
import { ComboboxOption } from '~/ui/SearchCombobox';
import { SearchHitLine } from './SearchHitLine';

export interface SearchChoice {
  /** Where it leads; undefined for what it does. */
  readonly hrefOf: (document: SearchDocument) => string | undefined;
  readonly onSelect: (document: SearchDocument) => void;
}

interface SearchHitProps {
  readonly document: SearchDocument;
  /** The folded words of the search; none for what is offered without one. */
  readonly words: readonly string[];
  readonly choice: SearchChoice;
}

export function SearchHit({ document, words, choice }: SearchHitProps) {
  return (
    <ComboboxOption href={choice.hrefOf(document)} onSelect={() => choice.onSelect(document)}>
      <SearchHitLine document={document} words={words} />
    </ComboboxOption>
  );
}
