// One commitment as a hairline row: chosen industries in red, our wording with its figures, its source, and
// at the right what sets it apart from the other districts.
import { CitationLink } from '~/components/CitationLink';
import { Statement } from '~/components/Statement';
import { useSpotlight } from '~/components/useSpotlight';
import { byId } from '~/model/atlas';
import type { Headline } from '~/model/headline';
import type { Commitment } from '~/model/plan';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useLocated } from '~/state/selection';
import { Tag } from '~/ui/Tag';
import { standingText } from '~/words/standingWords';
import styles from './CommitmentRow.module.css';

interface CommitmentRowProps {
  readonly commitment: Commitment;
  /** Its target that stands apart, if any. */
  readonly notable?: Headline | undefined;
  /** False where a heading already names the chosen industry. */
  readonly hasTags?: boolean;
}

export function CommitmentRow({ commitment, notable, hasTags = true }: CommitmentRowProps) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const chosen = useLocated(({ selection }) => selection.industries);
  const { line, isLit } = useSpotlight<HTMLLIElement>(commitment.id);
  const named = chosen.filter(
    (id) => hasTags && commitment.industries?.some((mention) => mention.id === id),
  );
  return (
    <li ref={line} className={styles.row} data-copy="row" data-lit={isLit || undefined}>
      <div className={styles.text}>
        {named.map((id) => {
          const industry = byId(atlas.industries, id);
          return (
            <span key={id} className={styles.tag}>
              <Tag tone="tile">{industry ? say(industry.name) : id}</Tag>
            </span>
          );
        })}
        <Statement commitment={commitment} />
        <CitationLink
          cite={commitment.cite}
          printed={commitment.targets?.map((target) => target.printed).join(' · ')}
          note={commitment.note}
        />
      </div>
      {notable && <span className={styles.notable}>{standingText(notable, words)}</span>}
    </li>
  );
}
