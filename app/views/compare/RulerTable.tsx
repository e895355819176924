// The ruler as a table: indicators down, districts across, one scale a row.
import { DistrictLink } from '~/components/DistrictLink';
import { planOf } from '~/model/atlas';
import type { District } from '~/model/catalogue';
import type { ComparisonRow } from '~/model/comparison';
import { useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { usePointed } from '~/state/pointed';
import { useSelection } from '~/state/selection';
import { FoldButton } from './FoldButton';
import { PointedArea } from './PointedArea';
import { RulerColumns } from './RulerColumns';
import { rulerLayout } from './rulerLayout';
import type { RulerParts } from './rulerParts';
import { RulerRow } from './RulerRow';
import styles from './RulerTable.module.css';

/** Widths of the frame's two lines. */
const borders = 2;

export function RulerTable({ groups, districts, width, isOpen, onToggle }: RulerParts) {
  const atlas = useAtlas();
  const words = useWords();
  const { year } = useSelection();
  const isSilent = (district: District) => !planOf(atlas, district.id, year);
  const silent = districts.filter(isSilent);
  const layout = rulerLayout(width - borders, districts.length - silent.length, silent.length);
  const rowsOf = (rows: readonly ComparisonRow[]) =>
    rows.map((row) => <RulerRow key={row.indicator.id} row={row} layout={layout} />);
  const span = districts.length + 1;
  return (
    <PointedArea
      scrolls="rulers"
      className={layout.table > width - borders ? styles.scrolling : styles.whole}
    >
      <table
        className={styles.table}
        data-roomy={layout.isRoomy || undefined}
        style={{ width: layout.table }}
      >
        <caption className="visually-hidden">{words.compare.title(year, districts.length)}</caption>
        <RulerColumns districts={districts} silent={silent} layout={layout} />
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.compare.columns.indicator}</span>
            </th>
            {districts.map((district) => (
              <ColumnHeading key={district.id} district={district} isSilent={isSilent(district)} />
            ))}
          </tr>
        </thead>
        <tbody>{rowsOf(groups.shared)}</tbody>
        {groups.single.length + groups.past.length > 0 && (
          <tbody>
            <tr className={styles.fold}>
              <td colSpan={span}>
                <FoldButton groups={groups} isOpen={isOpen} onToggle={onToggle} />
              </td>
            </tr>
            {isOpen && rowsOf(groups.single)}
          </tbody>
        )}
        {isOpen && groups.past.length > 0 && (
          <tbody>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={span}>
                {words.compare.pastGroup(year - 1)}
              </th>
            </tr>
            {rowsOf(groups.past)}
          </tbody>
        )}
      </table>
    </PointedArea>
  );
}

interface ColumnHeadingProps {
  readonly district: District;
  readonly isSilent: boolean;
}

function ColumnHeading({ district, isSilent }: ColumnHeadingProps) {
  const words = useWords();
  const isPointed = usePointed((pointed) => pointed.districtId === district.id);
  return (
    <th scope="col" data-district={district.id} data-pointed={isPointed || undefined}>
      <DistrictLink district={district} className={styles.district} />
      {isSilent && (
        <span className={styles.silent} title={words.absenceMeanings['not-in-digest']}>
          {words.absences['not-in-digest']}
        </span>
      )}
    </th>
  );
}
