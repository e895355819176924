// The top of the page: what this is, where one can go, and how it is shown.
import { places } from '~/paths';
import { catalogue } from '~/state/catalogue';
import { useSay, useWords } from '~/state/language';
import { useLocated } from '~/state/selection';
import { classNames } from '~/ui/classNames';
import { BriefingLink } from './BriefingLink';
import styles from './Header.module.css';
import { Logo } from './Logo';
import { PlaceLink } from './PlaceLink';
import { SearchButton } from './SearchButton';
import { SettingsMenu } from './SettingsMenu';
import { ShareButton } from './ShareButton';

const destinations = ['map', 'compare', 'industries', 'districts', 'about'] as const;

export function Header() {
  const words = useWords();
  const say = useSay();
  const year = useLocated(({ selection }) => selection.year);
  const placeName = useLocated(({ place }) => place.name);
  return (
    <header className={styles.header} data-screen-only data-copy="none">
      <PlaceLink to={places.map} className={styles.logo}>
        <Logo />
        <span className={styles.product}>{words.product}</span>
      </PlaceLink>
      <span className={styles.edition}>{words.edition(say(catalogue.region.name), year)}</span>
      <nav className={styles.navigation} aria-label={words.navigation}>
        {destinations.map((name) => (
          <PlaceLink
            key={name}
            to={places[name]}
            className={classNames(styles.destination, isWithin(placeName, name) && styles.here)}
          >
            {words.places[name]}
          </PlaceLink>
        ))}
      </nav>
      <SearchButton />
      <ShareButton />
      <BriefingLink />
      <SettingsMenu />
    </header>
  );
}

/** One industry and one district belong to their lists. */
export function isWithin(placeName: string, destination: string): boolean {
  return (
    placeName === destination ||
    (destination === 'industries' && placeName === 'industry') ||
    (destination === 'districts' && placeName === 'district')
  );
}
