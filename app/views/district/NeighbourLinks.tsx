// The districts before and after this one, in the official order over all; filters and section are kept.
import { PlaceLink } from '~/components/PlaceLink';
import { planOf } from '~/model/atlas';
import type { District } from '~/model/catalogue';
import { neighboursInOrder } from '~/model/districtOrder';
import { places } from '~/paths';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useLocated } from '~/state/selection';
import styles from './NeighbourLinks.module.css';

export function NeighbourLinks({ district }: { readonly district: District }) {
  const atlas = useAtlas();
  const words = useWords();
  const { previous, next } = neighboursInOrder(atlas, district.id);
  return (
    <nav className={styles.neighbours} aria-label={words.places.districts}>
      {previous && <Neighbour district={previous} direction="previous" />}
      {next && <Neighbour district={next} direction="next" />}
    </nav>
  );
}

interface NeighbourProps {
  readonly district: District;
  readonly direction: 'previous' | 'next';
}

function Neighbour({ district, direction }: NeighbourProps) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const year = useLocated(({ selection }) => selection.year);
  const plan = planOf(atlas, district.id, year);
  return (
    <PlaceLink
      to={places.district(district.id)}
      className={`${styles.link} ${styles[direction]}`}
      label={words.district[direction](say(district.name))}
    >
      <span className={styles.name}>{say(district.name)}</span>
      <span className={styles.title}>
        {plan ? say(plan.title) : words.absences['not-in-digest']}
      </span>
    </PlaceLink>
  );
}
