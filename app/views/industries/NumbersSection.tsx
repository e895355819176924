// The numbers stated where the industry is named, operators kept, with what they count and where they stand.
import { CitationLink } from '~/components/CitationLink';
import { TargetFigure } from '~/components/TargetFigure';
import { byId, type PlacedCommitment } from '~/model/atlas';
import type { IndustryNumbers } from '~/model/industryNumbers';
import type { Target } from '~/model/plan';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { IndustryDistrictLink } from './IndustryDistrictLink';
import { IndustrySection } from './IndustrySection';
import styles from './NumbersSection.module.css';
import rows from './Rows.module.css';

export function NumbersSection({ numbers }: { readonly numbers: readonly IndustryNumbers[] }) {
  const words = useWords();
  const say = useSay();
  if (numbers.length === 0) return null;
  return (
    <IndustrySection
      title={words.industries.facts.numbers}
      count={numbers.reduce((sum, { targets }) => sum + targets.length, 0)}
      note={words.industries.numbersNote}
    >
      <ul>
        {numbers.map(({ placed, targets, others }) => (
          <li key={placed.commitment.id} className={rows.row} data-copy="row">
            <ul className={styles.targets}>
              {targets.map((target) => (
                <Row key={target.cite.start} target={target} placed={placed} />
              ))}
            </ul>
            <span className={rows.where}>
              <IndustryDistrictLink district={placed.district} />
            </span>
            {others.length > 0 && (
              <p className={rows.more}>
                {words.industries.alsoNames(
                  others.map(({ name }) => say(name)).join(words.listJoin),
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
    </IndustrySection>
  );
}

interface RowProps {
  readonly target: Target;
  readonly placed: PlacedCommitment;
}

function Row({ target, placed }: RowProps) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const name = target.label ?? byId(atlas.indicators, target.indicator)?.name;
  const remarks = [
    ...(target.kind === 'target' ? [] : [words.kinds[target.kind]]),
    ...(target.strive ? [words.strive] : []),
    ...(target.per ? [say(target.per)] : []),
    ...(target.basis ? [words.otherBasis(say(target.basis))] : []),
  ];
  return (
    <li className={styles.target} data-copy="row">
      <span className={styles.value}>
        <TargetFigure target={target} />
      </span>
      <span>
        {name && say(name)}
        <CitationLink
          cite={target.cite}
          printed={target.printed}
          note={target.note ?? placed.commitment.note}
        />
        {remarks.length > 0 && (
          <span className={styles.remarks}>{remarks.join(words.industries.remarkJoin)}</span>
        )}
      </span>
    </li>
  );
}
