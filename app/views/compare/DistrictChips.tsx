// The compared districts as chips that can be taken away, and a list to add others from.
import { districtsInOrder, planOf } from '~/model/atlas';
import type { District } from '~/model/catalogue';
import { comparedDistricts } from '~/model/comparison';
import { toggleDistrict } from '~/model/districtChoice';
import { useSay, useWords } from '~/state/language';
import { choose } from '~/state/navigation';
import { useAtlas } from '~/state/plans';
import { usePointed } from '~/state/pointed';
import { useSelection } from '~/state/selection';
import { Popover } from '~/ui/Popover';
import styles from './DistrictChips.module.css';
import { PointedArea } from './PointedArea';

export function DistrictChips() {
  const atlas = useAtlas();
  const words = useWords();
  const selection = useSelection();
  const shown = comparedDistricts(atlas, selection);
  return (
    <PointedArea scrolls="districts" className={styles.strip}>
      <ul className={styles.chips} aria-label={words.filters.districts}>
        {shown.map((district) => (
          <li key={district.id}>
            <DistrictChip district={district} isLast={shown.length === 1} />
          </li>
        ))}
        <li>
          <Popover
            label={words.compare.addDistrict}
            trigger={`＋ ${words.compare.add}`}
            triggerClassName={styles.chip}
            panelClassName={styles.panel}
          >
            {() => <DistrictList shown={shown} />}
          </Popover>
        </li>
      </ul>
    </PointedArea>
  );
}

interface DistrictChipProps {
  readonly district: District;
  /** The last one stays: without any choice all would come back. */
  readonly isLast: boolean;
}

function DistrictChip({ district, isLast }: DistrictChipProps) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const selection = useSelection();
  const isPointed = usePointed((pointed) => pointed.districtId === district.id);
  const label = words.compare.remove(say(district.name));
  return (
    <button
      type="button"
      className={styles.chip}
      data-district={district.id}
      data-pointed={isPointed || undefined}
      aria-label={isLast ? say(district.name) : label}
      title={isLast ? undefined : label}
      disabled={isLast}
      onClick={() => choose({ districts: toggleDistrict(atlas, selection, district.id) })}
    >
      {say(district.name)}
      {!isLast && <span aria-hidden="true">×</span>}
    </button>
  );
}

function DistrictList({ shown }: { readonly shown: readonly District[] }) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const selection = useSelection();
  return (
    <ul>
      {districtsInOrder(atlas).map((district) => {
        const isShown = shown.includes(district);
        return (
          <li key={district.id}>
            <label className={styles.choice} data-district={district.id}>
              <input
                type="checkbox"
                checked={isShown}
                disabled={isShown && shown.length === 1}
                onChange={() =>
                  choose({ districts: toggleDistrict(atlas, selection, district.id) })
                }
              />
              {say(district.name)}
              {!planOf(atlas, district.id, selection.year) && (
                <span className={styles.note}>{words.absences['not-in-digest']}</span>
              )}
            </label>
          </li>
        );
      })}
    </ul>
  );
}
