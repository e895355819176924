// The industries a district names, by how strongly its words back them, and who else names them.
import type { DistrictFacts } from '~/model/districtFacts';
import { groupByEmphasis } from '~/model/districtIndustries';
import { useSay } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { IndustryEntry } from './IndustryEntry';
import styles from './Ledger.module.css';

export function IndustriesSection({ facts }: { readonly facts: DistrictFacts }) {
  const atlas = useAtlas();
  const say = useSay();
  return groupByEmphasis(atlas, facts.industries).map(({ level, industries }) => (
    <section key={level.id} className={styles.group}>
      <h3 className={styles.heading}>
        {say(level.name)} <span className={styles.count}>{industries.length}</span>
        <span className={styles.remark}>{say(level.note)}</span>
      </h3>
      {industries.map((section) => (
        <IndustryEntry key={section.industry.id} section={section} />
      ))}
    </section>
  ));
}
