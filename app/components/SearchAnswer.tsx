// The hits by kind, best first; where there are none, what comes near and which words find something alone.
import { countOf, matchCommitments } from '~/model/matching';
import type { SearchGroup, SearchResult } from '~/model/search';
import type { SearchDocument } from '~/model/searchDocument';
import type { SearchIndex } from '~/model/searchIndex';
import { adviceFor } from '~/model/searchNear';
import { places } from '~/paths';
import { vocabulary } from '~/state/catalogue';
import { useWords } from '~/state/language';
import { open } from '~/state/navigation';
import { closePalette } from '~/state/palette';
import { useAtlas } from '~/state/plans';
import { useLocated } from '~/state/selection';
import { ComboboxOption, ComboboxSection } from '~/ui/SearchCombobox';
import styles from './SearchAnswer.module.css';
import { SearchHitLine } from './SearchHitLine';

interface SearchAnswerProps {
  readonly index: SearchIndex;
  readonly result: SearchResult;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly onSelect: (document: SearchDocument) => void;
}

export function SearchAnswer({ index, result, text, onText, onSelect }: SearchAnswerProps) {
  const words = useWords();
  return (
    <>
      {result.groups.map((group) => (
        <ComboboxSection key={group.kind} name={words.search.kinds[group.kind]}>
          {group.hits.map(({ document }) => (
            <ComboboxOption key={document.key} onSelect={() => onSelect(document)}>
              <SearchHitLine document={document} words={result.words} />
            </ComboboxOption>
          ))}
          {group.kind === 'commitment' && <AllCommitments group={group} text={text} />}
        </ComboboxSection>
      ))}
      {result.groups.length === 0 && (
        <Advice index={index} text={text} onText={onText} onSelect={onSelect} />
      )}
    </>
  );
}

interface AllCommitmentsProps {
  readonly group: SearchGroup;
  readonly text: string;
}

/** The way to all commitments that hold the words: the map with its list, filtered by the same text. */
function AllCommitments({ group, text }: AllCommitmentsProps) {
  const atlas = useAtlas();
  const words = useWords();
  const { year, language } = useLocated(({ selection }) => selection);
  const selection = { ...vocabulary.defaults, year, language, query: text };
  const count = countOf(matchCommitments(atlas, selection));
  if (count.commitments === 0 || group.total <= group.hits.length) return null;
  const handleSelect = () => {
    closePalette();
    open(places.map, selection);
  };
  return (
    <ComboboxOption onSelect={handleSelect}>
      <span className={styles.all}>{words.search.allCommitments(count)} →</span>
    </ComboboxOption>
  );
}

type AdviceProps = Omit<SearchAnswerProps, 'result'>;

function Advice({ index, text, onText, onSelect }: AdviceProps) {
  const words = useWords();
  const { near, alone } = adviceFor(index, text);
  if (near.length + alone.length === 0) return null;
  return (
    <ComboboxSection name={words.search.near}>
      {near.map((document) => (
        <ComboboxOption key={document.key} onSelect={() => onSelect(document)}>
          <SearchHitLine document={document} words={[]} />
        </ComboboxOption>
      ))}
      {alone.map(({ word, total }) => (
        <ComboboxOption key={word} onSelect={() => onText(word)}>
          {words.search.alone(word, total)}
        </ComboboxOption>
      ))}
    </ComboboxSection>
  );
}
