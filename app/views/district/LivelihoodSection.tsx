// What a district names as livelihood work, by theme.
import type { DistrictFacts } from '~/model/districtFacts';
import { notableTargets } from '~/model/headline';
import { useSay } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { CommitmentRow } from './CommitmentRow';
import ledger from './Ledger.module.css';
import styles from './LivelihoodSection.module.css';

export function LivelihoodSection({ facts }: { readonly facts: DistrictFacts }) {
  const atlas = useAtlas();
  const say = useSay();
  const selection = useSelection();
  const notable = notableTargets(atlas, selection, facts.district);
  const themes = atlas.themes
    .map((theme) => ({ theme, own: facts.livelihood.filter((one) => one.theme === theme.id) }))
    .filter(({ own }) => own.length > 0)
    .toSorted((one, other) => other.own.length - one.own.length);
  return (
    <div className={styles.themes}>
      {themes.map(({ theme, own }) => (
        <section key={theme.id} className={styles.theme}>
          <h3 className={styles.heading}>
            {say(theme.name)} <span className={ledger.count}>{own.length}</span>
          </h3>
          <ul>
            {own.map((commitment) => (
              <CommitmentRow
                key={commitment.id}
                commitment={commitment}
                notable={notable.get(commitment.id)}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
