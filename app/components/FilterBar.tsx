// What narrows the view: chips of industries, the other filters, the indicator, free text, and the result in words.
import { useWords } from '~/state/language';
import { useLocated } from '~/state/selection';
import styles from './FilterBar.module.css';
import { FilterMenu } from './FilterMenu';
import { IndicatorMenu } from './IndicatorMenu';
import { IndustryChips } from './IndustryChips';
import { QueryField } from './QueryField';
import { ResultLine } from './ResultLine';

export function FilterBar() {
  const words = useWords();
  const placeName = useLocated(({ place }) => place.name);
  // A page of one industry or one district is that choice already; the comparison chooses its districts above its own columns.
  const hasDistricts = placeName !== 'compare' && placeName !== 'district';
  return (
    <section className={styles.bar} aria-label={words.filters.heading} data-screen-only>
      <div className={styles.controls} data-keeps-scroll="filters" data-copy="none">
        {placeName !== 'industry' && <IndustryChips />}
        <FilterMenu filterKey="themes" />
        {hasDistricts && <FilterMenu filterKey="districts" />}
        {placeName === 'map' && <IndicatorMenu />}
        <QueryField />
      </div>
      <ResultLine />
    </section>
  );
}
