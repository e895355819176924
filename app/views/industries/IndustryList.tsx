// All industries by group, those with the most districts first; the filters apply.
import { PlaceLink } from '~/components/PlaceLink';
import { backingGroups, type IndustryBacking } from '~/model/industryBacking';
import { matchCommitments } from '~/model/matching';
import { places } from '~/paths';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import styles from './IndustryList.module.css';

export function IndustryList() {
  const atlas = useAtlas();
  const words = useWords();
  const selection = useSelection();
  const groups = backingGroups(atlas, selection);
  const all = groups.flatMap(({ backings }) => backings);
  const backed = all.filter(({ commitments }) => commitments > 0);
  const districts = new Set(backed.flatMap((backing) => backing.districts)).size;
  const nothing =
    matchCommitments(atlas, selection).length === 0
      ? words.filters.nothingMatches
      : words.industries.none;
  const title = backed.length === 0 ? nothing : words.industries.title(backed.length, districts);
  return (
    <div className={styles.view}>
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.subtitle}>
        {backed.length === 0 ? words.filters.nothingMatchesAdvice : words.industries.subtitle}
      </p>
      <div className={styles.groups}>
        {groups.map(({ group, backings }) => (
          <Group
            key={group}
            name={words.groups[group]}
            backings={backings.filter(({ commitments }) => commitments > 0)}
          />
        ))}
      </div>
      {backed.length > 0 && backed.length < all.length && (
        <p className={styles.leftOut}>{words.industries.leftOut(all.length - backed.length)}</p>
      )}
    </div>
  );
}

interface GroupProps {
  readonly name: string;
  readonly backings: readonly IndustryBacking[];
}

function Group({ name, backings }: GroupProps) {
  const words = useWords();
  const say = useSay();
  if (backings.length === 0) return null;
  return (
    <section className={styles.group}>
      <div className={styles.head}>
        <h2 className={styles.groupName}>{name}</h2>
        <span aria-hidden="true">{words.industries.columns.districts}</span>
        <span aria-hidden="true">{words.industries.columns.commitments}</span>
      </div>
      <ul className={styles.list}>
        {backings.map(({ industry, districts, commitments }) => (
          <li key={industry.id}>
            <PlaceLink to={places.industry(industry.id)} className={styles.industry}>
              <span className={styles.name}>{say(industry.name)}</span>
              <span className={styles.districts}>
                {districts.map((district) => say(district.name)).join(words.listJoin)}
              </span>
              <Count count={districts.length} spoken={words.industries.districts} />
              <Count count={commitments} spoken={words.industries.commitments} />
            </PlaceLink>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CountProps {
  readonly count: number;
  readonly spoken: (count: number) => string;
}

/** The head of the column says what is counted; where it is not seen, the figure does. */
function Count({ count, spoken }: CountProps) {
  return (
    <span className={styles.count}>
      <span aria-hidden="true">{count}</span>
      <span className="visually-hidden">{spoken(count)}</span>
    </span>
  );
}
