// The industries before and after this one in the order of the catalogue; filters are kept.
import { PlaceLink } from '~/components/PlaceLink';
import type { Industry } from '~/model/catalogue';
import { places } from '~/paths';
import { catalogue } from '~/state/catalogue';
import { useSay, useWords } from '~/state/language';
import styles from './IndustryNeighbours.module.css';

export function IndustryNeighbours({ industry }: { readonly industry: Industry }) {
  const words = useWords();
  const index = catalogue.industries.indexOf(industry);
  const previous = index > 0 ? catalogue.industries[index - 1] : undefined;
  const next = catalogue.industries[index + 1];
  return (
    <nav className={styles.neighbours} aria-label={words.industries.neighbours}>
      {previous && <Neighbour industry={previous} direction="previous" />}
      {next && <Neighbour industry={next} direction="next" />}
    </nav>
  );
}

interface NeighbourProps {
  readonly industry: Industry;
  readonly direction: 'previous' | 'next';
}

function Neighbour({ industry, direction }: NeighbourProps) {
  const words = useWords();
  const say = useSay();
  const name = say(industry.name);
  return (
    <PlaceLink
      to={places.industry(industry.id)}
      className={`${styles.link} ${styles[direction]}`}
      label={words.industries[direction](name)}
    >
      <span className={styles.name}>{name}</span>
      <span className={styles.group}>{words.groups[industry.group]}</span>
    </PlaceLink>
  );
}
