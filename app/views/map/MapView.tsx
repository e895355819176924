// The map beside the ruler of its indicator and the commitments that match.
import { CommitmentGroups } from '~/components/CommitmentGroups';
import { IndicatorRuler } from '~/components/IndicatorRuler';
import { useWords } from '~/state/language';
import { useLocated } from '~/state/selection';
import { MapPanel } from './MapPanel';
import styles from './MapView.module.css';

export function MapView() {
  const words = useWords();
  const isIndustryLayer = useLocated(
    ({ selection }) => selection.layer === 'industry' && selection.industries.length > 0,
  );
  const hasIndustry = useLocated(({ selection }) => selection.industries.length > 0);
  return (
    <div className={styles.view}>
      <h1 className="visually-hidden">{words.map.title}</h1>
      <section className={styles.map}>
        <MapPanel />
      </section>
      <div
        className={styles.side}
        data-keeps-scroll="side"
        data-industry-first={isIndustryLayer || undefined}
        data-filtered={hasIndustry || undefined}
      >
        <IndicatorRuler />
        <CommitmentGroups />
      </div>
    </div>
  );
}
