// For a district the sources do not cover: what is missing, where the data would go, and what can be read instead.
import { PlaceLink } from '~/components/PlaceLink';
import type { District } from '~/model/catalogue';
import { sourcesOfYear } from '~/model/yearSources';
import { places } from '~/paths';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useLocated } from '~/state/selection';
import { formatList } from '~/words/numbers';
import styles from './DistrictWithoutPlan.module.css';
import { PlannedDistricts } from './PlannedDistricts';

export function DistrictWithoutPlan({ district }: { readonly district: District }) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const year = useLocated(({ selection }) => selection.year);
  const sources = sourcesOfYear(atlas, year).map((source) =>
    words.district.sourceName(say(source.publisher), say(source.title)),
  );
  return (
    <>
      <p className={styles.state}>{words.absences['not-in-digest']}</p>
      <p className={styles.lead}>
        {words.district.missing(say(district.name), formatList(sources, language))}
      </p>
      <div className={styles.columns}>
        <section>
          <h2 className={styles.heading}>{words.district.missingTitle}</h2>
          <ol className={styles.steps}>
            <li>
              <p>{words.district.missingWhere}</p>
              <code className={styles.code}>{`data/plans/${year}/${district.id}.json`}</code>
            </li>
            <li>
              <p>{words.district.missingHow}</p>
              <code className={styles.code}>npm run check:data</code>
            </li>
          </ol>
          <PlaceLink to={places.about} className={styles.about}>
            {words.district.missingMore}
          </PlaceLink>
        </section>
        <PlannedDistricts />
      </div>
    </>
  );
}
