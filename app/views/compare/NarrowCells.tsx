// Two cells that carry what a narrow table has no columns for.
import { TargetFigure } from '~/components/TargetFigure';
import { ownBasis } from '~/model/target';
import { useSay, useWords } from '~/state/language';
import { useSelection } from '~/state/selection';
import styles from './NarrowCells.module.css';
import { CitationCell, IndicatorCell, type TableCellProps } from './TableCells';

/** The indicator with the target's own basis, unless its label says the same. */
export function NarrowIndicatorCell({ row }: TableCellProps) {
  const say = useSay();
  const own = ownBasis(row.target);
  return (
    <>
      <IndicatorCell row={row} />
      {own && own.zh !== row.target.label?.zh && <span className={styles.small}>{say(own)}</span>}
    </>
  );
}

/** Value, unit and source; its kind only where it is not plainly this year's target. */
export function NarrowValueCell({ row }: TableCellProps) {
  const words = useWords();
  const { year } = useSelection();
  const { target } = row;
  const isPlain = target.kind === 'target' && target.year === year;
  const kind = [words.kinds[target.kind], ...(target.strive ? [words.strive] : [])];
  return (
    <>
      <TargetFigure target={target} />
      <CitationCell row={row} />
      {(!isPlain || target.strive) && (
        <span className={styles.small}>{kind.join(words.pause)}</span>
      )}
    </>
  );
}
