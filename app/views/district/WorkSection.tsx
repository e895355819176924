// The district's own fields of work in their order, each with its commitments.
import type { DistrictFacts, WorkAreaSection } from '~/model/districtFacts';
import { notableTargets, type Headline } from '~/model/headline';
import { useLanguage, useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { formatList } from '~/words/numbers';
import { CommitmentRow } from './CommitmentRow';
import styles from './WorkSection.module.css';

export function WorkSection({ facts }: { readonly facts: DistrictFacts }) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const language = useLanguage();
  const selection = useSelection();
  const notable = notableTargets(atlas, selection, facts.district);
  const isEmptied = ({ commitments }: WorkAreaSection) =>
    facts.isNarrowed && commitments.length === 0;
  const emptied = facts.workAreas.flatMap((section) =>
    section.area && isEmptied(section) ? [say(section.area.name)] : [],
  );
  return (
    <>
      <div className={styles.areas}>
        {facts.workAreas
          .filter((section) => !isEmptied(section))
          .map((section) => (
            <Area
              key={section.area?.id ?? ''}
              section={section}
              place={section.area ? facts.plan.workAreas.indexOf(section.area) + 1 : null}
              notable={notable}
            />
          ))}
      </div>
      {emptied.length > 0 && (
        <p className={styles.emptied}>{words.district.emptied(formatList(emptied, language))}</p>
      )}
    </>
  );
}

interface AreaProps {
  readonly section: WorkAreaSection;
  /** Its number in the source's order; null for what stands under no heading. */
  readonly place: number | null;
  readonly notable: ReadonlyMap<string, Headline>;
}

function Area({ section: { area, commitments }, place, notable }: AreaProps) {
  const words = useWords();
  const say = useSay();
  return (
    <section className={styles.area}>
      <h3 className={place === null ? styles.loose : styles.heading}>
        {place !== null && (
          <span className={styles.disc}>
            <span aria-hidden="true">{place}</span>
            <span className="visually-hidden">{words.district.inOrder(place)}</span>
          </span>
        )}
        {area ? say(area.name) : words.district.noWorkArea}
      </h3>
      <ul className={styles.list}>
        {commitments.map((commitment) => (
          <CommitmentRow
            key={commitment.id}
            commitment={commitment}
            notable={notable.get(commitment.id)}
          />
        ))}
      </ul>
      {commitments.length === 0 && (
        <p className={styles.silent}>{area?.note ? say(area.note) : words.district.noDetails}</p>
      )}
    </section>
  );
}
