// Says that the filters narrow this page too, by how much, and offers the way out.
import type { DistrictFacts } from '~/model/districtFacts';
import { useWords } from '~/state/language';
import { choose } from '~/state/navigation';
import { Button } from '~/ui/Button';
import styles from './FilterNote.module.css';

export function FilterNote({ facts }: { readonly facts: DistrictFacts }) {
  const words = useWords();
  const { matching, all } = facts.commitments;
  return (
    <div className={styles.note}>
      <p>
        <span>{words.district.filtered}</span>
        <span>{words.district.matching(matching, all)}</span>
      </p>
      <Button
        aria-label={words.filters.clearAll}
        onClick={() => choose({ industries: [], themes: [], query: '', match: 'any' })}
      >
        {words.filters.clear}
      </Button>
    </div>
  );
}
