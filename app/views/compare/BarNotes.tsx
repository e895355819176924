// In words what the bars cannot show: order and ties, targets without a number, other units, silence.
import { RulerSentence } from '~/components/RulerSentence';
import type { BarGroups } from '~/model/barGroups';
import type { ComparisonCell, ComparisonRow } from '~/model/comparison';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { formatList } from '~/words/numbers';
import { targetText } from '~/words/targetWords';
import styles from './BarNotes.module.css';

interface BarNotesProps {
  readonly row: ComparisonRow;
  readonly groups: BarGroups;
}

export function BarNotes({ row, groups }: BarNotesProps) {
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const stated = useStated();
  const list = (cells: readonly ComparisonCell[], name: (cell: ComparisonCell) => string) =>
    formatList(cells.map(name), language);
  return (
    <div className={styles.notes}>
      <RulerSentence row={row} />
      {groups.worded.length > 0 && <p>{words.compare.worded(list(groups.worded, stated))}</p>}
      {groups.otherUnit.length > 0 && (
        <p>{words.compare.otherUnit(list(groups.otherUnit, stated))}</p>
      )}
      {groups.silent.map(({ absence, cells }) => (
        <p key={absence} title={words.absenceMeanings[absence]}>
          {words.compare.absent(
            list(cells, (cell) => say(cell.district.name)),
            words.absences[absence],
          )}
        </p>
      ))}
    </div>
  );
}

/** A function that names a district with what it states: 崂山（保持领跑全市）. */
function useStated(): (cell: ComparisonCell) => string {
  const atlas = useAtlas();
  const say = useSay();
  const words = useWords();
  const language = useLanguage();
  return ({ district, stated }) =>
    stated
      ? words.compare.withValue(say(district.name), targetText(stated.target, atlas, language))
      : say(district.name);
}
