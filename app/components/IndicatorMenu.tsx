// The indicator of the map and the ruler.
import { compareTargets } from '~/model/comparison';
import { noFilters } from '~/model/selection';
import { useSay, useWords } from '~/state/language';
import { choose } from '~/state/navigation';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { SelectMenu } from '~/ui/SelectMenu';
import styles from './IndicatorMenu.module.css';

export function IndicatorMenu() {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const selection = useSelection();
  const open = { ...selection, ...noFilters };
  const rows = compareTargets(atlas, open);
  const groups = [
    { label: words.filters.byMany, rows: rows.filter((row) => row.statedBy > 1) },
    { label: words.filters.byFew, rows: rows.filter((row) => row.statedBy <= 1) },
  ];
  return (
    <SelectMenu
      label={words.filters.indicator}
      className={styles.menu}
      value={selection.indicator}
      onSelect={(indicator) => choose({ indicator })}
    >
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.rows.map(({ indicator }) => (
            <option key={indicator.id} value={indicator.id}>
              {say(indicator.name)}
            </option>
          ))}
        </optgroup>
      ))}
    </SelectMenu>
  );
}
