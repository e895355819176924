// The headings of the matrix: each a button that sorts by its column.
import styles from './MatrixHead.module.css';
import type { MatrixColumnView } from './matrixView';

interface MatrixHeadProps {
  readonly columns: readonly MatrixColumnView[];
  readonly litColumn: string | null;
  /** The column that Tab leads to; null when that lies in another row. */
  readonly stop: string | null;
}

const signs = { ascending: '↑', descending: '↓', none: '' } as const;

export function MatrixHead({ columns, litColumn, stop }: MatrixHeadProps) {
  return (
    <thead className={styles.head}>
      <tr>
        {columns.map(({ id, name, hint, order, isChosen, isFaded }) => (
          <th
            key={id}
            scope="col"
            aria-sort={order}
            data-lit={(id !== '' && id === litColumn) || undefined}
            data-chosen={isChosen || undefined}
            data-faded={isFaded || undefined}
          >
            <button
              type="button"
              data-copy="text"
              className={styles.sort}
              title={hint}
              tabIndex={stop === id ? 0 : -1}
              data-row=""
              data-column={id}
            >
              {name}
              <span className={styles.order} aria-hidden="true" data-copy="none">
                {signs[order]}
              </span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}
