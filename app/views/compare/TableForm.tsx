// Every number and direction of the compared districts as one sortable table.
import { readSort, sortRows, targetRows } from '~/model/targetTable';
import { useLanguage, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { EmptyComparison } from './EmptyComparison';
import { Measured } from './Measured';
import styles from './TableForm.module.css';
import { TargetTable } from './TargetTable';

/** Narrower than this, three columns hold what else takes nine. */
const narrowBelow = 820;

export function TableForm() {
  const atlas = useAtlas();
  const words = useWords();
  const language = useLanguage();
  const selection = useSelection();
  const sort = readSort(selection.sort);
  const rows = sortRows(atlas, targetRows(atlas, selection), sort, language);
  if (rows.length === 0) return <EmptyComparison />;
  return (
    <>
      {sort.column === 'value' && <p className={styles.note}>{words.compare.sortedByValue}</p>}
      <Measured>
        {(width) => <TargetTable rows={rows} sort={sort} isNarrow={width < narrowBelow} />}
      </Measured>
    </>
  );
}
