// The way to this page, and on wide screens the districts before and after it in the official order.
import { PlaceLink } from '~/components/PlaceLink';
import type { District } from '~/model/catalogue';
import { neighboursInOrder } from '~/model/districtOrder';
import { htmlLanguage } from '~/model/text';
import { places } from '~/paths';
import { useOtherLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import styles from './DistrictTrail.module.css';

export function DistrictTrail({ district }: { readonly district: District }) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const other = useOtherLanguage();
  const { previous, next } = neighboursInOrder(atlas, district.id);
  return (
    <div className={styles.trail} data-copy="none">
      <nav aria-label={words.district.breadcrumb} className={styles.way}>
        <PlaceLink to={places.districts} className={styles.link}>
          {words.places.districts}
        </PlaceLink>
        <span aria-hidden="true">/</span>
        <span aria-current="page">{say(district.fullName)}</span>
        <span lang={htmlLanguage[other]} className={styles.other}>
          {district.name[other]}
        </span>
      </nav>
      <div className={styles.neighbours}>
        {previous && (
          <PlaceLink
            to={places.district(previous.id)}
            className={styles.link}
            label={words.district.previous(say(previous.name))}
          >
            <span aria-hidden="true">←</span> {say(previous.name)}
          </PlaceLink>
        )}
        {next && (
          <PlaceLink
            to={places.district(next.id)}
            className={styles.link}
            label={words.district.next(say(next.name))}
          >
            {say(next.name)} <span aria-hidden="true">→</span>
          </PlaceLink>
        )}
      </div>
    </div>
  );
}
