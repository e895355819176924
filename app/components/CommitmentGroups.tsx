// The commitments that match, grouped by district; with an industry chosen, strongest wording first.
import { byId } from '~/model/atlas';
import { groupByDistrict, type CommitmentGroup } from '~/model/commitmentGroups';
import { countOf, matchCommitments } from '~/model/matching';
import { isFiltered } from '~/model/selection';
import { useFold } from '~/state/entries';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { pointAt, usePointed } from '~/state/pointed';
import { useSelection } from '~/state/selection';
import { CommitmentLine } from './CommitmentLine';
import styles from './CommitmentGroups.module.css';
import { DistrictLink } from './DistrictLink';
import { ExhibitHeading } from './ExhibitHeading';

/** Unfiltered lists are long; this many a district are shown until asked for more. */
const shortLength = 3;
const filteredLength = 8;

interface CommitmentGroupsProps {
  /** False where what is chosen and counted already stands above the list. */
  readonly isHeaded?: boolean;
}

export function CommitmentGroups({ isHeaded = true }: CommitmentGroupsProps) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const selection = useSelection();
  const placed = matchCommitments(atlas, selection);
  const groups = groupByDistrict(atlas, selection, placed);
  const names = selection.industries.flatMap((id) => byId(atlas.industries, id)?.name ?? []);
  const count = countOf(placed);
  return (
    <section>
      {isHeaded && (
        <ExhibitHeading exhibit="commitments">
          <h2 className={styles.heading}>
            {names.length > 0 ? names.map(say).join(words.listJoin) : words.map.commitments}{' '}
            <span className={styles.count}>{words.filters.count(count)}</span>
          </h2>
        </ExhibitHeading>
      )}
      {(isHeaded || placed.length > 0) && (
        <div className={styles.note} data-bare={!isHeaded || undefined}>
          {names.length > 0 ? words.map.byEmphasis : words.map.inOrder}
        </div>
      )}
      {isHeaded && placed.length === 0 && (
        <p className={styles.nothing}>
          {words.filters.nothingMatches}
          {words.sentenceEnd} {words.filters.nothingMatchesAdvice}
        </p>
      )}
      <ul className={styles.groups}>
        {groups.map((group) => (
          <DistrictGroup
            key={group.district.id}
            group={group}
            length={isFiltered(selection) ? filteredLength : shortLength}
            names={names.map(say).join(words.listJoin)}
          />
        ))}
      </ul>
    </section>
  );
}

interface DistrictGroupProps {
  readonly group: CommitmentGroup;
  readonly length: number;
  /** The chosen industries, for districts that do not name them. */
  readonly names: string;
}

function DistrictGroup({ group, length, names }: DistrictGroupProps) {
  const words = useWords();
  const say = useSay();
  const { district, commitments, near, isUnmatched } = group;
  const [isWhole, toggleWhole] = useFold(`commitments ${district.id}`);
  const isPointed = usePointed((pointed) => pointed.districtId === district.id);
  const isSilent = commitments.length === 0;
  // One line more than the limit is shown at once: a button for a single line would be longer than it.
  const shown =
    isWhole || commitments.length <= length + 1 ? commitments : commitments.slice(0, length);
  return (
    <li
      className={styles.group}
      data-copy="row"
      data-pointed={isPointed || undefined}
      data-silent={isSilent || undefined}
      onPointerEnter={() => pointAt(district.id)}
      onPointerLeave={() => pointAt(null)}
    >
      <h3 className={styles.district}>
        <DistrictLink district={district} />
      </h3>
      <div className={styles.lines}>
        {isSilent && (
          <div className={styles.silent}>
            {isUnmatched ? words.map.noMatch : words.map.notNamed(names)}
            {near.length > 0 &&
              `${words.map.nearJoin}${words.map.near(near.map((one) => say(one.name)).join(words.listJoin))}`}
          </div>
        )}
        {shown.map((placed) => (
          <CommitmentLine key={placed.commitment.id} placed={placed} />
        ))}
        {commitments.length > length + 1 && (
          <button type="button" className={styles.more} onClick={toggleWhole}>
            {isWhole ? words.map.showLess : words.map.showAll(commitments.length)}
          </button>
        )}
      </div>
    </li>
  );
}
