// The table of targets: headings that sort, and a row for each number or direction.
import { comparedDistricts } from '~/model/comparison';
import type { TableRow, TableSort } from '~/model/targetTable';
import { useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { usePointed } from '~/state/pointed';
import { useSelection } from '~/state/selection';
import { ColumnHeading } from './ColumnHeading';
import { PointedArea } from './PointedArea';
import { narrowColumns, wideColumns, type TableColumn } from './tableColumns';
import styles from './TargetTable.module.css';

interface TargetTableProps {
  readonly rows: readonly TableRow[];
  readonly sort: TableSort;
  readonly isNarrow: boolean;
}

export function TargetTable({ rows, sort, isNarrow }: TargetTableProps) {
  const atlas = useAtlas();
  const words = useWords();
  const selection = useSelection();
  const columns = isNarrow ? narrowColumns : wideColumns;
  const title = words.compare.tableTitle(
    selection.year,
    comparedDistricts(atlas, selection).length,
  );
  return (
    <PointedArea>
      <table className={styles.table}>
        <caption className="visually-hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map(({ key }) => (
              <ColumnHeading key={key} column={key} sort={sort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <TargetRow
              key={row.id}
              row={row}
              columns={columns}
              isRepeat={sort.column === 'indicator' && isSameIndicator(rows[index - 1], row)}
            />
          ))}
        </tbody>
      </table>
    </PointedArea>
  );
}

function isSameIndicator(before: TableRow | undefined, row: TableRow): boolean {
  return row.indicator !== null && before?.indicator === row.indicator;
}

interface TargetRowProps {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
  /** True under a row of the same indicator, whose name then stands back. */
  readonly isRepeat: boolean;
}

function TargetRow({ row, columns, isRepeat }: TargetRowProps) {
  const isPointed = usePointed((pointed) => pointed.districtId === row.district.id);
  return (
    <tr
      data-district={row.district.id}
      data-pointed={isPointed || undefined}
      data-repeat={isRepeat || undefined}
    >
      {columns.map(({ key, Cell }) =>
        key === 'indicator' ? (
          <th key={key} scope="row">
            <Cell row={row} />
          </th>
        ) : (
          <td key={key} data-column={key}>
            <Cell row={row} />
          </td>
        ),
      )}
    </tr>
  );
}
