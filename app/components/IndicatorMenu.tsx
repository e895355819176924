// The indicator of the map and the ruler; a native select, since phones show it best themselves.
import { compareTargets } from '~/model/comparison';
import { useSay, useWords } from '~/state/language';
import { choose } from '~/state/navigation';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import styles from './IndicatorMenu.module.css';

export function IndicatorMenu() {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const selection = useSelection();
  const open = { ...selection, industries: [], themes: [], districts: [], query: '' };
  const rows = compareTargets(atlas, open);
  const groups = [
    { label: words.filters.byMany, rows: rows.filter((row) => row.statedBy > 1) },
    { label: words.filters.byFew, rows: rows.filter((row) => row.statedBy <= 1) },
  ];
  return (
    <label className={styles.menu}>
      <span className={styles.label}>{words.filters.indicator}</span>
      <select
        className={styles.select}
        aria-label={words.filters.indicator}
        value={selection.indicator}
        onChange={(event) => choose({ indicator: event.target.value })}
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
      </select>
    </label>
  );
}
