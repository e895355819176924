// One indicator where it is narrow: its districts under one another, those without a target in a line at the end.
import { DistrictLink } from '~/components/DistrictLink';
import type { Absence, ComparisonCell, ComparisonRow } from '~/model/comparison';
import { usePointed } from '~/state/pointed';
import { CellReading } from './CellReading';
import { IndicatorHeading } from './IndicatorHeading';
import styles from './RulerCard.module.css';
import { SilentDistricts } from './SilentDistricts';

const nameGap = 8;
/** Districts the source does not cover are named once, above all cards. */
const silences: readonly Absence[] = ['none', 'not-entered'];

interface RulerCardProps {
  readonly row: ComparisonRow;
  /** Widths of the column of names and of every track, in pixels. */
  readonly names: number;
  readonly track: number;
}

export function RulerCard({ row, names, track }: RulerCardProps) {
  const lines = row.cells.filter((cell) => cell.stated ?? cell.before);
  return (
    <section className={styles.card}>
      <h2>
        <IndicatorHeading row={row} />
      </h2>
      <table className={styles.lines}>
        <colgroup>
          <col style={{ width: names + nameGap }} />
          <col />
        </colgroup>
        <tbody>
          {lines.map((cell) => (
            <RulerLine key={cell.district.id} row={row} cell={cell} track={track} />
          ))}
        </tbody>
      </table>
      {silences.map((absence) => (
        <SilentDistricts
          key={absence}
          absence={absence}
          districts={row.cells
            .filter((cell) => cell.absence === absence && !lines.includes(cell))
            .map((cell) => cell.district)}
        />
      ))}
    </section>
  );
}

interface RulerLineProps {
  readonly row: ComparisonRow;
  readonly cell: ComparisonCell;
  readonly track: number;
}

function RulerLine({ row, cell, track }: RulerLineProps) {
  const { district } = cell;
  const isPointed = usePointed((pointed) => pointed.districtId === district.id);
  return (
    <tr className={styles.line} data-district={district.id} data-pointed={isPointed || undefined}>
      <th scope="row">
        <DistrictLink district={district} className={styles.district} />
      </th>
      <td>
        <CellReading row={row} cell={cell} track={track} arrangement="line" />
      </td>
    </tr>
  );
}
