// One district that backs the industry: each commitment after the verb it is printed with.
import { CommitmentLine } from '~/components/CommitmentLine';
import { PlaceLink } from '~/components/PlaceLink';
import type { PlacedCommitment } from '~/model/atlas';
import type { Industry } from '~/model/catalogue';
import type { CommitmentGroup } from '~/model/commitmentGroups';
import { levelOfVerb, mentionsIn } from '~/model/emphasis';
import { places } from '~/paths';
import { useSay } from '~/state/language';
import { useAtlas } from '~/state/plans';
import styles from './IndustryDistrict.module.css';

interface IndustryDistrictProps {
  readonly group: CommitmentGroup;
  readonly industry: Industry;
}

export function IndustryDistrict({ group, industry }: IndustryDistrictProps) {
  const say = useSay();
  const { district, commitments } = group;
  return (
    <li className={styles.district}>
      <h2 className={styles.name}>
        <PlaceLink to={places.district(district.id)} change={{ tab: 'industries' }}>
          {say(district.name)}
        </PlaceLink>
      </h2>
      <ul>
        {commitments.map((placed) => (
          <li key={placed.commitment.id} className={styles.line}>
            <Verbs placed={placed} industry={industry} />
            <CommitmentLine placed={placed} hasVerb={false} />
          </li>
        ))}
      </ul>
    </li>
  );
}

interface VerbsProps {
  readonly placed: PlacedCommitment;
  readonly industry: Industry;
}

/** The printed verbs, and the level each stands for. */
function Verbs({ placed, industry }: VerbsProps) {
  const atlas = useAtlas();
  const say = useSay();
  const verbs = new Set(mentionsIn(placed, [industry.id]).map((mention) => mention.verb));
  return (
    <div className={styles.verbs}>
      {[...verbs].map((verb) => {
        const level = levelOfVerb(atlas, verb);
        return (
          <div key={verb}>
            <span className={styles.verb} lang="zh-CN">
              {verb}
            </span>
            {level && level.name.zh !== verb && (
              <span className={styles.level}>{say(level.name)}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}
