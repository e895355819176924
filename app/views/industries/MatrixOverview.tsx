// Without a choice: the industries most districts name, and for each district those that it alone names.
import { matrixOverview } from '~/model/matrixOverview';
import type { Matrix } from '~/model/matrix';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { IndustryButtons } from './IndustryButtons';
import styles from './MatrixOverview.module.css';

export function MatrixOverview({ matrix }: { readonly matrix: Matrix }) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const { planned, shared, own } = matrixOverview(atlas, useSelection(), matrix);
  if (matrix.rows.length === 0) return null;
  return (
    <section>
      <h2>{words.matrix.overview}</h2>
      <p className={styles.note}>{words.matrix.overviewNote(planned)}</p>
      <dl className={styles.facts}>
        {shared.length === 0 && (
          <div className={styles.nothing}>
            <dt>{words.matrix.nothingShared}</dt>
          </div>
        )}
        {shared.map(({ districts, industries }) => (
          <div key={districts}>
            <dt>
              {districts === planned
                ? words.matrix.namedByAll(districts)
                : words.matrix.namedBy(districts)}
            </dt>
            <IndustryButtons industries={industries} />
          </div>
        ))}
        {own.map(({ district, industries }) => (
          <div key={district.id}>
            <dt>{words.matrix.onlyIn(say(district.name))}</dt>
            <IndustryButtons industries={industries} district={district} />
          </div>
        ))}
      </dl>
    </section>
  );
}
