// The hits by kind, best first; where there are none, what comes near and which words find something alone.
import { countOf, matchCommitments } from '~/model/matching';
import type { SearchGroup, SearchResult } from '~/model/search';
import type { SearchIndex } from '~/model/searchIndex';
import { adviceFor } from '~/model/searchNear';
import { places } from '~/paths';
import { vocabulary } from '~/state/catalogue';
import { useWords } from '~/state/language';
import { addressOf, open } from '~/state/navigation';
import { closePalette } from '~/state/palette';
import { useAtlas } from '~/state/plans';
import { useLocated } from '~/state/selection';
import { ComboboxOption, ComboboxSection } from '~/ui/SearchCombobox';
import styles from './SearchAnswer.module.css';
import { SearchHit, type SearchChoice } from './SearchHit';

interface SearchAnswerProps {
  readonly index: SearchIndex;
  readonly result: SearchResult;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly choice: SearchChoice;
}

export function SearchAnswer({ index, result, text, onText, choice }: SearchAnswerProps) {
  const words = useWords();
  return (
    <>
      {result.groups.map((group) => (
        <ComboboxSection key={group.kind} name={words.search.kinds[group.kind]}>
          {group.hits.map(({ document }) => (
            <SearchHit
              key={document.key}
              document={document}
              words={result.words}
              choice={choice}
            />
          ))}
          {group.kind === 'commitment' && <AllCommitments group={group} text={text} />}
        </ComboboxSection>
      ))}
      {result.groups.length === 0 && (
        <Advice index={index} text={text} onText={onText} choice={choice} />
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
    <ComboboxOption href={addressOf(places.map, selection)} onSelect={handleSelect}>
      <span className={styles.all}>{words.search.allCommitments(count)} →</span>
    </ComboboxOption>
  );
}

type AdviceProps = Omit<SearchAnswerProps, 'result'>;

function Advice({ index, text, onText, choice }: AdviceProps) {
  const words = useWords();
  const { near, alone } = adviceFor(index, text);
  if (near.length + alone.length === 0) return null;
  return (
    <ComboboxSection name={words.search.near}>
      {near.map((document) => (
        <SearchHit key={document.key} document={document} words={[]} choice={choice} />
      ))}
      {alone.map(({ word, total }) => (
        <ComboboxOption key={word} onSelect={() => onText(word)}>
          {words.search.alone(word, total)}
        </ComboboxOption>
      ))}
    </ComboboxSection>
  );
}
