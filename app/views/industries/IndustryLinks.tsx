// Names of industries, each a link to its row of the matrix, or to its cell in one district.
import { PlaceLink } from '~/components/PlaceLink';
import type { District, Industry } from '~/model/catalogue';
import { places } from '~/paths';
import { useSay } from '~/state/language';
import { pointAt } from '~/state/pointed';
import styles from './IndustryLinks.module.css';

interface IndustryLinksProps {
  readonly industries: readonly Industry[];
  readonly district?: District;
}

export function IndustryLinks({ industries, district }: IndustryLinksProps) {
  const say = useSay();
  const districts = district ? [district.id] : [];
  return (
    <dd
      className={styles.names}
      onPointerEnter={() => pointAt(district?.id ?? null)}
      onPointerLeave={() => pointAt(null)}
    >
      {industries.map(({ id, name }) => (
        <PlaceLink
          key={id}
          to={places.industries}
          change={{ industries: [id], districts }}
          keepsScroll
          className={styles.name}
        >
          {say(name)}
        </PlaceLink>
      ))}
    </dd>
  );
}
