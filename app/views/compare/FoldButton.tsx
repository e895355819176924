// Opens and closes the rows that one district alone states.
import type { RowGroups } from '~/model/rowGroups';
import { useWords } from '~/state/language';
import { useSelection } from '~/state/selection';
import styles from './FoldButton.module.css';

interface FoldButtonProps {
  readonly groups: RowGroups;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

export function FoldButton({ groups, isOpen, onToggle }: FoldButtonProps) {
  const words = useWords();
  const { districts, year } = useSelection();
  // Among chosen districts "one only" must not sound as if no other district stated it.
  const single = districts.length > 0 ? words.compare.singleAmong : words.compare.single;
  const folded = [
    ...(groups.single.length > 0 ? [single(groups.single.length)] : []),
    ...(groups.past.length > 0 ? [words.compare.pastOnly(groups.past.length, year - 1)] : []),
  ].join(words.pause);
  return (
    <button type="button" className={styles.button} aria-expanded={isOpen} onClick={onToggle}>
      {isOpen ? (
        <span className={styles.expand}>{words.compare.hideSingle}</span>
      ) : (
        <>
          {folded} <span className={styles.expand}>{words.compare.expand}</span>
        </>
      )}
    </button>
  );
}
