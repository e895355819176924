// The chosen district pinned over the map: what it is about, the figure of the indicator, and the way to its page.
import { byId, planOf } from '~/model/atlas';
import { rulerOf } from '~/model/comparison';
import { matchCommitments } from '~/model/matching';
import { places } from '~/paths';
import { useSay, useWords } from '~/state/language';
import { choose } from '~/state/navigation';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { PlaceLink } from '~/components/PlaceLink';
import { TargetFigure } from '~/components/TargetFigure';
import styles from './DistrictCard.module.css';

export function DistrictCard() {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const selection = useSelection();
  const [id, ...others] = selection.districts;
  const district = byId(atlas.region.districts, id);
  if (!district || others.length > 0) return null;
  const plan = planOf(atlas, district.id, selection.year);
  const row = rulerOf(atlas, selection);
  const cell = row?.cells.find((one) => one.district.id === district.id);
  return (
    <aside className={styles.card} aria-label={say(district.fullName)}>
      <div className={styles.head}>
        <strong>{say(district.name)}</strong>
        <button
          type="button"
          className={styles.close}
          aria-label={words.filters.remove(say(district.name))}
          onClick={() => choose({ districts: [] })}
        >
          ×
        </button>
      </div>
      <div className={styles.about}>{plan ? say(plan.title) : words.absences['not-in-digest']}</div>
      {row && cell?.stated && !cell.absence && (
        <div className={styles.figure} data-copy="row">
          <span>{say(row.indicator.name)}</span>
          <TargetFigure target={cell.stated.target} />
        </div>
      )}
      {plan && (
        <div className={styles.about}>
          {words.district.commitments(matchCommitments(atlas, selection).length)}
        </div>
      )}
      <PlaceLink
        to={places.district(district.id)}
        change={{ districts: [] }}
        className={styles.open}
      >
        {words.map.openDistrict(say(district.name))} →
      </PlaceLink>
    </aside>
  );
}
