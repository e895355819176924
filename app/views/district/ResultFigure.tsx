// One figure of the year before beside this year's target for the same indicator.
import { TargetFigure } from '~/components/TargetFigure';
import { byId } from '~/model/atlas';
import type { Target } from '~/model/plan';
import { ownBasis } from '~/model/target';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import styles from './ResultsSection.module.css';

interface ResultFigureProps {
  readonly target: Target;
  readonly aim: Target | undefined;
}

export function ResultFigure({ target, aim }: ResultFigureProps) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const name = target.label ?? byId(atlas.indicators, target.indicator)?.name;
  const basis = ownBasis(target);
  return (
    <dl className={styles.figure} data-copy="row">
      <dt>
        {name && say(name)}
        {basis && <small className={styles.basis}>{words.otherBasis(say(basis))}</small>}
      </dt>
      <dd>
        <span className={styles.label}>{words.district.yearReached(target.year)}</span>
        <span className={styles.value}>
          <TargetFigure target={target} />
        </span>
        {target.kind === 'expected' && <span className={styles.mark}>{words.expected}</span>}
      </dd>
      <dd>
        {aim && (
          <>
            <span className={styles.label}>{words.district.yearAimed(aim.year)}</span>
            <TargetFigure target={aim} />
          </>
        )}
      </dd>
    </dl>
  );
}
