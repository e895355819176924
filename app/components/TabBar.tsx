// The five places at the bottom of a phone's screen.
import { places } from '~/paths';
import { useWords } from '~/state/language';
import { useLocated } from '~/state/selection';
import { classNames } from '~/ui/classNames';
import { isWithin } from './Header';
import { PlaceLink } from './PlaceLink';
import styles from './TabBar.module.css';

const tabs = ['map', 'compare', 'industries', 'districts', 'about'] as const;

export function TabBar() {
  const words = useWords();
  const placeName = useLocated(({ place }) => place.name);
  return (
    <nav className={styles.tabs} aria-label={words.menu}>
      {tabs.map((name) => (
        <PlaceLink
          key={name}
          to={places[name]}
          className={classNames(styles.tab, isWithin(placeName, name) && styles.here)}
        >
          {words.shortPlaces[name]}
        </PlaceLink>
      ))}
    </nav>
  );
}
