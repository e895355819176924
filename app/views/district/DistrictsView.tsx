// All districts in official order: those with a plan in some detail, the others clearly apart.
import { ExhibitActions } from '~/components/ExhibitActions';
import { PlaceLink } from '~/components/PlaceLink';
import { districtsInOrder, districtsWithPlan } from '~/model/atlas';
import { places } from '~/paths';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { pointAt } from '~/state/pointed';
import { useSelection } from '~/state/selection';
import { DistrictLocator } from './DistrictLocator';
import { DistrictRow } from './DistrictRow';
import styles from './DistrictsView.module.css';

export function DistrictsView() {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const selection = useSelection();
  const all = districtsInOrder(atlas);
  const planned = districtsWithPlan(atlas, selection.year);
  const missing = all.filter((district) => !planned.includes(district));
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>{words.district.listTitle}</h1>
        <p>{words.district.listSubtitle(planned.length, all.length)}</p>
        <div className={styles.actions}>
          <ExhibitActions exhibit="districts" />
        </div>
      </header>
      <ol className={styles.list}>
        {planned.map((district) => (
          <DistrictRow key={district.id} district={district} />
        ))}
      </ol>
      <aside className={styles.locator}>
        <DistrictLocator districtId={null} />
      </aside>
      {missing.length > 0 && (
        <section className={styles.missing}>
          <h2 className={styles.heading}>{words.absences['not-in-digest']}</h2>
          <p className={styles.remark}>{words.absenceMeanings['not-in-digest']}</p>
          <ul className={styles.names}>
            {missing.map((district) => (
              <li
                key={district.id}
                onPointerEnter={() => pointAt(district.id)}
                onPointerLeave={() => pointAt(null)}
              >
                <PlaceLink to={places.district(district.id)} className={styles.name}>
                  {say(district.name)}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
