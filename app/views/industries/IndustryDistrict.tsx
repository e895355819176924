// One district that backs the industry: each commitment after the verb it is printed with.
import { CommitmentLine } from '~/components/CommitmentLine';
import type { Industry } from '~/model/catalogue';
import { mentionsIn } from '~/model/emphasis';
import type { BackingDistrict } from '~/model/industryFacts';
import { useWords } from '~/state/language';
import { pointAt } from '~/state/pointed';
import styles from './IndustryDistrict.module.css';
import { IndustryDistrictLink } from './IndustryDistrictLink';
import { Verbs } from './Verbs';

interface IndustryDistrictProps {
  readonly group: BackingDistrict;
  readonly industry: Industry;
}

export function IndustryDistrict({ group, industry }: IndustryDistrictProps) {
  const words = useWords();
  const { district, commitments } = group;
  return (
    <li
      className={styles.district}
      onPointerEnter={() => pointAt(district.id)}
      onPointerLeave={() => pointAt(null)}
    >
      <div className={styles.head} data-copy="row">
        <h3 className={styles.name}>
          <IndustryDistrictLink district={district} />
        </h3>
        <p className={styles.count}>{words.industries.commitments(commitments.length)}</p>
      </div>
      <ul>
        {commitments.map((placed) => (
          <li key={placed.commitment.id} className={styles.line} data-copy="row">
            <Verbs mentions={mentionsIn(placed, [industry.id])} isChosen />
            <CommitmentLine placed={placed} hasVerb={false} />
          </li>
        ))}
      </ul>
    </li>
  );
}
