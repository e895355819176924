// An industry as a small link that turns its filter on or off where the reader stands.
import { Link } from 'react-router';
import type { Industry } from '~/model/catalogue';
import { useSay, useWords } from '~/state/language';
import { addressOf, toggled } from '~/state/navigation';
import { useLocated, useSelection } from '~/state/selection';
import { classNames } from '~/ui/classNames';
import styles from './IndustryChip.module.css';

export function IndustryChip({ industry }: { readonly industry: Industry }) {
  const words = useWords();
  const say = useSay();
  const place = useLocated((located) => located.place);
  const selection = useSelection();
  const name = say(industry.name);
  const isChosen = selection.industries.includes(industry.id);
  const label = isChosen ? words.filters.remove(name) : words.district.filterBy(name);
  return (
    <Link
      to={addressOf(place, {
        ...selection,
        industries: toggled(selection.industries, industry.id),
      })}
      preventScrollReset
      className={classNames(styles.chip, isChosen && styles.chosen)}
      aria-label={label}
      aria-current={isChosen || undefined}
      title={label}
    >
      {name}
    </Link>
  );
}
