// Stands where the filters leave nothing to compare, with the way out.
import { noFilters } from '~/model/selection';
import { useWords } from '~/state/language';
import { choose } from '~/state/navigation';
import { Button } from '~/ui/Button';
import styles from './EmptyComparison.module.css';

export function EmptyComparison() {
  const words = useWords();
  return (
    <div className={styles.empty}>
      <p className={styles.lead}>{words.compare.empty}</p>
      <p>{words.filters.nothingMatchesAdvice}</p>
      <Button onClick={() => choose(noFilters)}>{words.filters.clearAll}</Button>
    </div>
  );
}
