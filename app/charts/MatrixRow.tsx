// One industry: its name, and a cell for each district. Drawn anew only when something about it changes.
import { memo } from 'react';
import { classNames } from '~/ui/classNames';
import styles from './MatrixRow.module.css';
import type { MatrixRowView } from './matrixView';

interface MatrixRowProps {
  readonly row: MatrixRowView;
  /** The column that Tab leads to; null when that lies in another row. */
  readonly stop: string | null;
  readonly isLit: boolean;
}

export const MatrixRow = memo(function MatrixRow({ row, stop, isLit }: MatrixRowProps) {
  return (
    <tr
      className={styles.row}
      aria-selected={row.isChosen}
      data-lit={isLit || undefined}
      data-chosen={row.isChosen || undefined}
      data-faded={row.isFaded || undefined}
    >
      <th scope="row">
        <button
          type="button"
          data-copy="text"
          className={styles.industry}
          aria-label={row.spoken}
          aria-pressed={row.isChosen}
          tabIndex={stop === '' ? 0 : -1}
          data-row={row.id}
          data-column=""
        >
          <span className={styles.name}>{row.name}</span>
          {row.note !== '' && <span className={styles.note}>{row.note}</span>}
        </button>
      </th>
      {row.cells.map((cell) => (
        <td
          key={cell.districtId}
          aria-label={cell.spoken}
          aria-selected={cell.isChosen}
          tabIndex={stop === cell.districtId ? 0 : -1}
          data-row={row.id}
          data-column={cell.districtId}
        >
          <span
            className={classNames(styles.cell, styles[cell.look])}
            data-chosen={cell.isChosen || undefined}
            data-faded={cell.isFaded || undefined}
          >
            {cell.text}
          </span>
        </td>
      ))}
    </tr>
  );
});
