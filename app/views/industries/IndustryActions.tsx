// Where else the reader can look at this industry: the map, the matrix, the comparison of its targets.
import { ActionLink } from '~/components/ActionLink';
import { ExhibitActions } from '~/components/ExhibitActions';
import type { Industry } from '~/model/catalogue';
import type { IndustryFacts } from '~/model/industryFacts';
import type { IndustryNumbers } from '~/model/industryNumbers';
import { selectIndustry } from '~/model/placeSelection';
import { noFilters } from '~/model/selection';
import { places } from '~/paths';
import { useWords } from '~/state/language';
import { choose } from '~/state/navigation';
import { useSelection } from '~/state/selection';
import { Button } from '~/ui/Button';
import styles from './IndustryActions.module.css';

interface IndustryActionsProps {
  readonly industry: Industry;
  readonly facts: IndustryFacts;
  readonly numbers: readonly IndustryNumbers[];
}

export function IndustryActions({ industry, facts, numbers }: IndustryActionsProps) {
  const words = useWords();
  const chosen = selectIndustry(useSelection(), industry);
  // Rulers hold indicators; numbers that belong to no indicator stand in the table alone.
  const hasIndicator = numbers.some(({ targets }) => targets.some((target) => target.indicator));
  return (
    <div className={styles.actions}>
      <ActionLink to={places.map} change={{ ...chosen, layer: 'industry' }}>
        {words.industries.links.map}
      </ActionLink>
      <ActionLink to={places.industries} change={chosen}>
        {words.industries.links.matrix}
      </ActionLink>
      {numbers.length > 0 && (
        <ActionLink
          to={places.compare}
          change={{ ...chosen, chart: hasIndicator ? 'ruler' : 'table' }}
        >
          {words.industries.links.compare}
        </ActionLink>
      )}
      {facts.count.commitments > 0 && <ExhibitActions exhibit="industry" side="start" />}
      {facts.count.commitments === 0 && facts.isNarrowed && (
        <Button onClick={() => choose(noFilters)}>{words.filters.clearAll}</Button>
      )}
    </div>
  );
}
