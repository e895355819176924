// In words what the bars cannot show: order and ties, targets without a number, other units, silence.
import { RulerSentence } from '~/components/RulerSentence';
import { barNotes } from '~/exhibits/barNotes';
import type { BarGroups } from '~/model/barGroups';
import type { ComparisonRow } from '~/model/comparison';
import { useLanguage, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import styles from './BarNotes.module.css';

interface BarNotesProps {
  readonly row: ComparisonRow;
  readonly groups: BarGroups;
}

export function BarNotes({ row, groups }: BarNotesProps) {
  const atlas = useAtlas();
  const words = useWords();
  const language = useLanguage();
  return (
    <div className={styles.notes}>
      <RulerSentence row={row} />
      {barNotes(groups, { atlas, language, words }).map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}
