// The facts of an exhibit on paper: the head repeats on each page, a row is never split between two.
import type { Sheet, Telling } from '~/exhibits/exhibit';
import type { PaperCell, PaperKind } from '~/exhibits/paperColumns';
import { paperTable } from '~/exhibits/paperTable';
import styles from './PrintTable.module.css';

interface PrintTableProps {
  readonly telling: Telling;
  readonly sheet: Sheet;
  readonly caption: string;
}

/** With more columns than this they stand closer. */
const mostColumns = 7;

/** A value is never broken from its unit; a target in words may be. */
const longestValue = 12;

/** A group of no more rows than this is kept on one page. */
const mostWhole = 8;

export function PrintTable({ telling, sheet, caption }: PrintTableProps) {
  const { words } = telling;
  if (sheet.rows.length === 0) return null;
  const { common, columns, groups } = paperTable(sheet, telling);
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
      <table className={styles.table} data-dense={width > mostColumns || undefined}>
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
        {groups.map(({ title, basis, rows, absent }) => (
          <tbody key={title} data-whole={rows.length <= mostWhole || undefined}>
            {title !== '' && (
              <tr className={styles.group}>
                <th scope="rowgroup" colSpan={width}>
                  {title}
                  {basis !== '' && <span className={styles.basis}>{basis}</span>}
                </th>
              </tr>
            )}
            {rows.map(({ cells, paragraphs }, place) => (
              // Rows have no id of their own, and their order never changes while they are on paper.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={place}>
                {columns.map(({ key, kind }, index) => (
                  <PrintCell key={key} kind={kind} cell={cells[index]} />
                ))}
                {isCited && <td className={styles.citation}>{paragraphs}</td>}
              </tr>
            ))}
            {absent.map(([reason, districts]) => (
              <tr key={reason} className={styles.absent}>
                <td colSpan={width}>
                  {reason}
                  {words.colon}
                  {districts.join(words.listJoin)}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

interface PrintCellProps {
  readonly kind: PaperKind;
  readonly cell: PaperCell | undefined;
}

function PrintCell({ kind, cell }: PrintCellProps) {
  const text = cell?.text ?? '';
  return (
    <td
      data-kind={kind}
      data-value={(kind === 'figure' && text.length <= longestValue) || undefined}
      data-quiet={cell?.isQuiet || undefined}
    >
      {text}
      {cell && cell.detail !== '' && <p className={styles.detail}>{cell.detail}</p>}
    </td>
  );
}
