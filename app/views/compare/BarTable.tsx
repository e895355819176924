// The values of the bars as a table, each with its source; for reading exactly, and for those who cannot see bars.
import { DistrictLink } from '~/components/DistrictLink';
import { TargetFigure } from '~/components/TargetFigure';
import type { BarGroups } from '~/model/barGroups';
import type { ComparisonCell, ComparisonRow } from '~/model/comparison';
import { ownBasis } from '~/model/target';
import { useSay, useWords } from '~/state/language';
import { usePointed } from '~/state/pointed';
import { useSelection } from '~/state/selection';
import { AbsenceText } from './AbsenceText';
import styles from './BarTable.module.css';
import { CellSource } from './CellNotes';

interface BarTableProps {
  readonly row: ComparisonRow;
  readonly groups: BarGroups;
}

export function BarTable({ row, groups }: BarTableProps) {
  const words = useWords();
  const say = useSay();
  const { year } = useSelection();
  const hasBefore = row.cells.some((cell) => cell.before);
  const cells = [
    ...groups.ranked,
    ...groups.apart,
    ...groups.worded,
    ...groups.otherUnit,
    ...groups.silent.flatMap((silent) => silent.cells),
  ];
  const { columns } = words.compare;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">
        {words.compare.barTitle(say(row.indicator.name), year)}
      </caption>
      <thead>
        <tr>
          <th scope="col">{columns.district}</th>
          <th scope="col">{words.compare.before(year)}</th>
          {hasBefore && <th scope="col">{words.compare.before(year - 1)}</th>}
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <BarTableRow key={cell.district.id} cell={cell} hasBefore={hasBefore} />
        ))}
      </tbody>
    </table>
  );
}

interface BarTableRowProps {
  readonly cell: ComparisonCell;
  readonly hasBefore: boolean;
}

function BarTableRow({ cell, hasBefore }: BarTableRowProps) {
  const words = useWords();
  const say = useSay();
  const { district, stated, before, absence } = cell;
  const isPointed = usePointed((pointed) => pointed.districtId === district.id);
  const basis = stated && ownBasis(stated.target);
  return (
    <tr
      data-district={district.id}
      data-pointed={isPointed || undefined}
      data-faded={!cell.isMatch || undefined}
    >
      <th scope="row">
        <DistrictLink district={district} className={styles.district} />
      </th>
      <td>
        {stated && <TargetFigure target={stated.target} />}
        {stated && <CellSource placed={stated} />}
        {absence && <AbsenceText absence={absence} />}
        {basis && (
          <span className={styles.basis} aria-hidden="true">
            {say(basis)}
          </span>
        )}
      </td>
      {hasBefore && (
        <td>
          {before && <TargetFigure target={before.target} />}
          {before && <CellSource placed={before} />}
          {before?.target.kind === 'expected' && (
            <span className={styles.basis}>{words.expected}</span>
          )}
        </td>
      )}
    </tr>
  );
}
