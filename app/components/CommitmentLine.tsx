// One commitment in a list: the printed verb as a tag, our wording with its figures, and its place in the source.
import type { PlacedCommitment } from '~/model/atlas';
import { levelOfVerb, strongestMention } from '~/model/emphasis';
import { useLanguage, useSay } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useLocated } from '~/state/selection';
import { Tag } from '~/ui/Tag';
import { CitationLink } from './CitationLink';
import { Statement } from './Statement';
import styles from './CommitmentLine.module.css';

interface CommitmentLineProps {
  readonly placed: PlacedCommitment;
  /** False where the verb would only repeat what the heading says. */
  readonly hasVerb?: boolean;
}

/** From this rank on a wording is strong; red is kept for the industry the reader has chosen. */
const strongRank = 3;

export function CommitmentLine({ placed, hasVerb = true }: CommitmentLineProps) {
  const atlas = useAtlas();
  const say = useSay();
  const language = useLanguage();
  const industries = useLocated((located) => located.selection.industries);
  const mention = hasVerb ? strongestMention(atlas, placed, industries) : undefined;
  const level = mention && levelOfVerb(atlas, mention.verb);
  const isStrong = (level?.rank ?? 0) >= strongRank;
  const { commitment, district } = placed;
  const zones = atlas.plans
    .find((plan) => plan.district === district.id && plan.year === placed.year)
    ?.zones.filter((zone) => commitment.zones?.includes(zone.id));
  return (
    <div className={styles.line} data-copy="line">
      {mention && (
        <Tag tone={!isStrong ? 'tree' : industries.length > 0 ? 'tile' : 'sea'}>
          <span lang="zh-CN">{mention.verb}</span>
          {language === 'en' && level && ` ${level.name.en.toLowerCase()}`}
        </Tag>
      )}
      {hasVerb &&
        zones?.map((zone) => (
          <Tag key={zone.id} tone="sea">
            {say(zone.name)}
          </Tag>
        ))}
      <Statement commitment={commitment}>
        <CitationLink
          cite={commitment.cite}
          printed={commitment.targets?.map((target) => target.printed).join(' · ')}
          note={commitment.note}
        />
      </Statement>
    </div>
  );
}
