// What a district says of the year before, as a table: figure, estimates marked, this year's target, and our wording.
import type { DistrictFacts } from '~/model/districtFacts';
import { headlinesOf } from '~/model/headline';
import type { Commitment } from '~/model/plan';
import { useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { classNames } from '~/ui/classNames';
import { CommitmentRow } from './CommitmentRow';
import { ResultFigure } from './ResultFigure';
import ledger from './Ledger.module.css';
import styles from './ResultsSection.module.css';

export function ResultsSection({ facts }: { readonly facts: DistrictFacts }) {
  const atlas = useAtlas();
  const words = useWords();
  const selection = useSelection();
  const aims = headlinesOf(atlas, selection, facts.district, Infinity);
  const { year } = facts.plan;
  const measured = facts.results.filter((result) => figuresOf(result).length > 0);
  const worded = facts.results.filter((result) => figuresOf(result).length === 0);
  return (
    <>
      <div className={styles.columns} aria-hidden="true" data-copy="row">
        <span>{words.district.columns.indicator}</span>
        <span>{words.district.yearReached(year - 1)}</span>
        <span>{words.district.yearAimed(year)}</span>
        <span>{words.district.columns.statement}</span>
      </div>
      {measured.map((result) => (
        <div key={result.id} className={classNames(ledger.entry, styles.result)} data-copy="row">
          <div className={styles.figures}>
            {figuresOf(result).map((target) => (
              <ResultFigure
                key={target.printed}
                target={target}
                aim={aims.find(({ indicator }) => indicator.id === target.indicator)?.target}
              />
            ))}
          </div>
          <ul className={ledger.rows}>
            <CommitmentRow commitment={result} />
          </ul>
        </div>
      ))}
      <ul>
        {worded.map((result) => (
          <CommitmentRow key={result.id} commitment={result} />
        ))}
      </ul>
    </>
  );
}

/** The numbers and directions reached; thresholds such as "projects above 100 million" are none. */
function figuresOf({ targets = [] }: Commitment) {
  return targets.filter(({ kind }) => kind === 'result' || kind === 'expected');
}
