// Without a choice: the industries most districts name, and for each district those that it alone names.
import { planOf } from '~/model/atlas';
import { matrixOverview } from '~/model/matrixOverview';
import type { Matrix } from '~/model/matrix';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { formatList } from '~/words/numbers';
import { IndustryLinks } from './IndustryLinks';
import styles from './MatrixOverview.module.css';

export function MatrixOverview({ matrix }: { readonly matrix: Matrix }) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const selection = useSelection();
  const { planned, shared, own } = matrixOverview(atlas, selection, matrix);
  const uncovered = matrix.columns.filter(({ id }) => !planOf(atlas, id, selection.year));
  if (matrix.rows.length === 0) return null;
  return (
    <section>
      <h2>{words.matrix.overview}</h2>
      <p className={styles.note}>{words.matrix.overviewNote(planned)}</p>
      {uncovered.length > 0 && (
        <p className={styles.note}>
          {words.matrix.uncovered(
            formatList(
              uncovered.map(({ name }) => say(name)),
              language,
            ),
          )}
        </p>
      )}
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
            <IndustryLinks industries={industries} />
          </div>
        ))}
        {own.map(({ district, industries }) => (
          <div key={district.id}>
            <dt>{words.matrix.onlyIn(say(district.name))}</dt>
            <IndustryLinks industries={industries} district={district} />
          </div>
        ))}
      </dl>
    </section>
  );
}
