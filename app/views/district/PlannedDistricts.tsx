// The districts whose plans can be read instead.
import { PlaceLink } from '~/components/PlaceLink';
import { districtsWithPlan, planOf } from '~/model/atlas';
import { places } from '~/paths';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useLocated } from '~/state/selection';
import styles from './DistrictWithoutPlan.module.css';

export function PlannedDistricts() {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const year = useLocated(({ selection }) => selection.year);
  return (
    <section>
      <h2 className={styles.heading}>{words.district.withPlanList}</h2>
      <ul>
        {districtsWithPlan(atlas, year).map((district) => {
          const plan = planOf(atlas, district.id, year);
          return (
            <li key={district.id} className={styles.planned} data-copy="row">
              <PlaceLink to={places.district(district.id)} className={styles.name}>
                {say(district.name)}
              </PlaceLink>
              <span>{plan && say(plan.title)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
