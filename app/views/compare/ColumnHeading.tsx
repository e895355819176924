// A heading of the table of targets; where the address can hold the order, it is a button that sorts.
import { sortableColumns, sortAfterClick, type TableSort } from '~/model/targetTable';
import { useWords } from '~/state/language';
import { choose } from '~/state/navigation';
import styles from './ColumnHeading.module.css';
import type { TableColumn } from './tableColumns';

interface ColumnHeadingProps {
  readonly column: TableColumn['key'];
  readonly sort: TableSort;
}

export function ColumnHeading({ column, sort }: ColumnHeadingProps) {
  const words = useWords();
  const name = words.compare.columns[column];
  const sortable = sortableColumns.find((candidate) => candidate === column);
  if (!sortable) {
    return (
      <th scope="col">
        <span className={styles.name}>{name}</span>
      </th>
    );
  }
  const isSorted = sort.column === sortable;
  const order = sort.isDescending ? 'descending' : 'ascending';
  const sign = sort.isDescending ? '↓' : '↑';
  return (
    <th scope="col" aria-sort={isSorted ? order : 'none'}>
      <button
        type="button"
        data-copy="text"
        className={styles.sort}
        title={words.compare.sortBy(name)}
        data-sorted={isSorted || undefined}
        onClick={() => choose({ sort: sortAfterClick(sort, sortable) })}
      >
        {name}
        <span className={styles.order} aria-hidden="true" data-copy="none">
          {isSorted ? sign : '↕'}
        </span>
      </button>
    </th>
  );
}
