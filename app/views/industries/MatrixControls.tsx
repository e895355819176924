// What the cells show, and the order of the rows.
import type { Matrix } from '~/model/matrix';
import { matrixSort } from '~/model/matrixOrder';
import { cellMeasures } from '~/model/selection';
import { useSay, useWords } from '~/state/language';
import { choose } from '~/state/navigation';
import { useSelection } from '~/state/selection';
import { Segmented } from '~/ui/Segmented';
import { SelectMenu } from '~/ui/SelectMenu';
import styles from './MatrixControls.module.css';

const sorts = ['backing', 'group', 'name'] as const;

export function MatrixControls({ matrix }: { readonly matrix: Matrix }) {
  const words = useWords();
  const say = useSay();
  const { by, sort } = useSelection();
  return (
    <div className={styles.controls}>
      <Segmented
        label={words.matrix.byLabel}
        options={cellMeasures.map((value) => ({ value, name: words.matrix.by[value] }))}
        value={by}
        onSelect={(measure) => choose({ by: measure })}
      />
      <SelectMenu
        label={words.matrix.sortLabel}
        className={styles.menu}
        value={matrixSort(matrix, sort)}
        onSelect={(value) => choose({ sort: value === 'backing' ? '' : value })}
      >
        {sorts.map((value) => (
          <option key={value} value={value}>
            {words.matrix.sorts[value]}
          </option>
        ))}
        <optgroup label={words.filters.districts}>
          {matrix.columns.map(({ id, name }) => (
            <option key={id} value={id}>
              {say(name)}
            </option>
          ))}
        </optgroup>
      </SelectMenu>
    </div>
  );
}
