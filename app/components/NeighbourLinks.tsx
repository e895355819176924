// At the end of a page of one thing: the way to the one before and the one after; filters are kept.
import type { Place } from '~/model/place';
import { classNames } from '~/ui/classNames';
import styles from './NeighbourLinks.module.css';
import { PlaceLink } from './PlaceLink';

export interface NeighbourPlace {
  readonly place: Place;
  readonly name: string;
  /** A few words about it. */
  readonly note: string;
  /** Spoken in place of both, with the direction. */
  readonly label: string;
}

interface NeighbourLinksProps {
  readonly label: string;
  readonly previous: NeighbourPlace | null;
  readonly next: NeighbourPlace | null;
}

export function NeighbourLinks({ label, previous, next }: NeighbourLinksProps) {
  return (
    <nav className={styles.neighbours} aria-label={label}>
      {previous && <Neighbour neighbour={previous} className={styles.previous} />}
      {next && <Neighbour neighbour={next} className={styles.next} />}
    </nav>
  );
}

interface NeighbourProps {
  readonly neighbour: NeighbourPlace;
  readonly className: string | undefined;
}

function Neighbour({ neighbour: { place, name, note, label }, className }: NeighbourProps) {
  return (
    <PlaceLink to={place} className={classNames(styles.link, className)} label={label}>
      <span className={styles.name}>{name}</span>
      <span className={styles.note}>{note}</span>
    </PlaceLink>
  );
}
