// The facts of an exhibit on paper: the head repeats on each page, a row is never split between two.
import type { Sheet, Telling } from '~/exhibits/exhibit';
import { paperTable } from '~/exhibits/paperTable';
import styles from './PrintTable.module.css';

interface PrintTableProps {
  readonly telling: Telling;
  readonly sheet: Sheet;
  readonly caption: string;
}

export function PrintTable({ telling: { words, language }, sheet, caption }: PrintTableProps) {
  if (sheet.rows.length === 0) return null;
  const { common, columns, groups } = paperTable(sheet, language);
  const isCited = sheet.rows.some(({ citations }) => citations.length > 0);
  const width = columns.length + (isCited ? 1 : 0);
  return (
    <>
      {common.length > 0 && (
        <p className={styles.common}>
          {common
            .map(([title, value]) => `${title}${words.colon}${value}`)
            .join(words.exhibits.filterJoin)}
        </p>
      )}
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, kind }) => (
              <th key={key} scope="col" data-kind={kind}>
                {title}
              </th>
            ))}
            {isCited && (
              <th scope="col" data-kind="short">
                {words.citation.heading}
              </th>
            )}
          </tr>
        </thead>
        {groups.map(({ title, rows }) => (
          <tbody key={title}>
            {title !== '' && (
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={width}>
                  {title}
                </th>
              </tr>
            )}
            {rows.map(({ cells, paragraphs }, place) => (
              // Rows have no id of their own, and their order never changes while they are on paper.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={place}>
                {columns.map(({ key, kind }, index) => (
                  <td key={key} data-kind={kind}>
                    {cells[index]}
                  </td>
                ))}
                {isCited && <td className={styles.citation}>{paragraphs}</td>}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}
