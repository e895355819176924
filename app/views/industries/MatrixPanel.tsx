// The commitments of the chosen rows or cell, headed by what is chosen.
import { CommitmentGroups } from '~/components/CommitmentGroups';
import { ExhibitActions } from '~/components/ExhibitActions';
import { IndustrySentence } from '~/components/IndustrySentence';
import { PlaceLink } from '~/components/PlaceLink';
import { byId, planOf } from '~/model/atlas';
import { countOf, matchCommitments } from '~/model/matching';
import { places } from '~/paths';
import { useLanguage, useSay, useWords } from '~/state/language';
import { choose } from '~/state/navigation';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { Button } from '~/ui/Button';
import { formatList } from '~/words/numbers';
import styles from './MatrixPanel.module.css';

export function MatrixPanel() {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const selection = useSelection();
  const industries = selection.industries.flatMap((id) => byId(atlas.industries, id) ?? []);
  const only = industries.length === 1 ? industries[0] : undefined;
  const districts = selection.districts.flatMap((id) => byId(atlas.region.districts, id) ?? []);
  const uncovered = districts
    .filter(({ id }) => !planOf(atlas, id, selection.year))
    .map(({ name }) => say(name));
  const count = countOf(matchCommitments(atlas, selection));
  return (
    <section className={styles.panel} aria-label={words.matrix.panel}>
      <div className={styles.header}>
        <h2 className={styles.heading}>
          {industries.map(({ name }) => say(name)).join(words.listJoin)}
          {districts.length > 0 && (
            <>
              <span className={styles.join}>{'\u00a0'}· </span>
              {districts.map(({ name }) => say(name)).join(words.listJoin)}
            </>
          )}
        </h2>
        <p className={styles.count}>
          {count.commitments === 0
            ? words.matrix.nothing
            : districts.length === 1
              ? words.matrix.countInCell(count.commitments)
              : words.matrix.count(count.districts, count.commitments)}
        </p>
        <div className={styles.actions}>
          <Button onClick={() => choose({ industries: [], districts: [] })}>
            {words.matrix.clear}
          </Button>
          {count.commitments > 0 && <ExhibitActions exhibit="commitments" />}
        </div>
      </div>
      {only && districts.length === 0 && (
        <div className={styles.sentence}>
          <IndustrySentence industry={only} />
        </div>
      )}
      <p className={styles.links} data-copy="none">
        {industries.map(({ id, name }) => (
          <PlaceLink key={id} to={places.industry(id)}>
            {words.matrix.open(say(name))}
          </PlaceLink>
        ))}
      </p>
      <CommitmentGroups isHeaded={false} />
      {uncovered.length > 0 && (
        <p className={styles.uncovered}>
          {words.matrix.uncovered(formatList(uncovered, language))}
        </p>
      )}
    </section>
  );
}
