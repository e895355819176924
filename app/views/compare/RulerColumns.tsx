// The columns of the ruler's table: their widths, the hatching of districts without a plan, the one pointed at.
import type { District } from '~/model/catalogue';
import { usePointed } from '~/state/pointed';
import type { RulerLayout } from './rulerLayout';
import styles from './RulerColumns.module.css';

interface RulerColumnsProps {
  readonly districts: readonly District[];
  readonly silent: readonly District[];
  readonly layout: RulerLayout;
}

/** A column is lit through its `col`: hovering then redraws these few elements and not a hundred cells. */
export function RulerColumns({ districts, silent, layout }: RulerColumnsProps) {
  const pointedId = usePointed((pointed) => pointed.districtId);
  // Shares, not pixels, so that the table still fits when it is printed on narrower paper.
  const share = (width: number) => ({ width: `${(width / layout.table) * 100}%` });
  return (
    <colgroup>
      <col style={share(layout.heading)} />
      {districts.map((district) => {
        const isSilent = silent.includes(district);
        return (
          <col
            key={district.id}
            className={isSilent ? styles.silent : styles.column}
            data-pointed={district.id === pointedId || undefined}
            style={share(isSilent ? layout.silentColumn : layout.column)}
          />
        );
      })}
    </colgroup>
  );
}
