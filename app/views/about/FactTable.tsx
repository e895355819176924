// A plain table of facts; on a phone each row becomes a small block with its labels.
import type { ReactNode } from 'react';
import styles from './FactTable.module.css';

interface FactColumn {
  readonly name: string;
  /** How much of the width it takes; without one it shares what the others leave. */
  readonly width?: 'narrow' | 'medium';
}

interface FactRow {
  readonly key: string;
  /** One for each column; the first heads the row. */
  readonly cells: readonly ReactNode[];
}

interface FactTableProps {
  readonly caption: string;
  readonly columns: readonly FactColumn[];
  readonly rows: readonly FactRow[];
}

export function FactTable({ caption, columns, rows }: FactTableProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ name, width }) => (
            <th key={name} scope="col" data-width={width}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells: [first, ...others] }) => (
          <tr key={key}>
            <th scope="row">{first}</th>
            {columns.slice(1).map(({ name }, index) => (
              <td key={name} data-name={name}>
                <div>{others[index]}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
