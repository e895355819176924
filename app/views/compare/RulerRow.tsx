// One indicator across all districts on its own scale.
import type { ComparisonCell, ComparisonRow } from '~/model/comparison';
import { useWords } from '~/state/language';
import { CellReading } from './CellReading';
import { IndicatorHeading } from './IndicatorHeading';
import type { RulerLayout } from './rulerLayout';
import styles from './RulerRow.module.css';

interface RulerRowProps {
  readonly row: ComparisonRow;
  readonly layout: RulerLayout;
}

export function RulerRow({ row, layout }: RulerRowProps) {
  return (
    <tr className={styles.row}>
      <th scope="row">
        <IndicatorHeading row={row} />
      </th>
      {row.cells.map((cell) => (
        <RulerCell key={cell.district.id} row={row} cell={cell} layout={layout} />
      ))}
    </tr>
  );
}

interface RulerCellProps extends RulerRowProps {
  readonly cell: ComparisonCell;
}

function RulerCell({ row, cell, layout }: RulerCellProps) {
  const words = useWords();
  const { district, absence } = cell;
  if (absence === 'not-in-digest') {
    return (
      <td data-district={district.id} title={words.absenceMeanings[absence]}>
        <span className="visually-hidden">{words.absences[absence]}</span>
      </td>
    );
  }
  return (
    <td data-district={district.id}>
      <CellReading
        row={row}
        cell={cell}
        track={layout.track}
        arrangement={layout.isStacked ? 'stacked' : 'beside'}
      />
    </td>
  );
}
