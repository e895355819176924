// The ruler: every indicator on one scale across the districts; as a table, or as cards where it is narrow.
import { PlaceLink } from '~/components/PlaceLink';
import { RulerKey } from '~/components/RulerKey';
import { comparedDistricts, compareTargets } from '~/model/comparison';
import { groupRows } from '~/model/rowGroups';
import { targetRows } from '~/model/targetTable';
import { places } from '~/paths';
import { useFold } from '~/state/entries';
import { useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { EmptyComparison } from './EmptyComparison';
import { Measured } from './Measured';
import { RulerCards } from './RulerCards';
import styles from './RulerForm.module.css';
import { cardsBelow } from './rulerLayout';
import { RulerTable } from './RulerTable';

export function RulerForm() {
  const atlas = useAtlas();
  const words = useWords();
  const selection = useSelection();
  const [isOpen, toggle] = useFold('indicators of one district');
  const rows = compareTargets(atlas, selection);
  if (rows.length === 0) return <EmptyComparison />;
  const groups = groupRows(rows);
  const districts = comparedDistricts(atlas, selection);
  const shown = isOpen ? rows : groups.shared;
  const several = rows.filter((row) => row.statedBy > 1).length;
  const others = targetRows(atlas, selection).filter((row) => !row.indicator).length;
  const arrange = (width: number) => {
    const parts = { groups, districts, width, isOpen, onToggle: toggle };
    return width < cardsBelow ? <RulerCards {...parts} /> : <RulerTable {...parts} />;
  };
  return (
    <>
      <Measured>{arrange}</Measured>
      <div className={styles.foot}>
        <RulerKey rows={shown} />
        <p className={styles.counts}>
          {several > 0 && <span>{words.compare.shown(several)}</span>}
          {others > 0 && (
            <PlaceLink to={places.compare} change={{ chart: 'table' }} className={styles.others}>
              {words.compare.otherTargets(others)}
            </PlaceLink>
          )}
        </p>
      </div>
    </>
  );
}
