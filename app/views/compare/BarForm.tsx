// The targets of one indicator as bars, the same values as a table beside them, and in words what no bar can show.
import { IndicatorMenu } from '~/components/IndicatorMenu';
import { RulerKey } from '~/components/RulerKey';
import { barGroupsOf, barRowOf } from '~/model/barGroups';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { inUnit } from '~/words/targetWords';
import styles from './BarForm.module.css';
import { BarNotes } from './BarNotes';
import { BarPicture } from './BarPicture';
import { BarTable } from './BarTable';
import { Measured } from './Measured';
import { PointedArea } from './PointedArea';

export function BarForm() {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const row = barRowOf(atlas, useSelection());
  if (!row) return <IndicatorMenu />;
  const groups = barGroupsOf(row);
  const { unit } = inUnit(0, row.indicator.unit, atlas, language);
  const caption = [
    ...(unit ? [`${words.compare.columns.unit}${words.colon}${unit}`] : []),
    ...(row.scale.minimum === 0 ? [words.compare.axisFromZero] : []),
  ];
  return (
    <>
      <div className={styles.choice}>
        <IndicatorMenu />
        <p>{say(row.indicator.basis)}</p>
      </div>
      <PointedArea className={styles.parts}>
        <figure>
          {groups.ranked.length + groups.apart.length > 0 && (
            <>
              <figcaption className={styles.caption}>{caption.join(' · ')}</figcaption>
              <Measured>
                {(width) => <BarPicture row={row} groups={groups} width={width} />}
              </Measured>
              <RulerKey rows={[row]} />
            </>
          )}
          <BarNotes row={row} groups={groups} />
        </figure>
        <BarTable row={row} groups={groups} />
      </PointedArea>
    </>
  );
}
