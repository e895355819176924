// One district on the list: name, what its plan is about, how much it holds, and its first headline targets.
import { PlaceLink } from '~/components/PlaceLink';
import { TargetFigure } from '~/components/TargetFigure';
import type { District } from '~/model/catalogue';
import { districtFacts, sectionCounts } from '~/model/districtFacts';
import { headlinesOf } from '~/model/headline';
import { places } from '~/paths';
import { useSay, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { pointAt } from '~/state/pointed';
import { useSelection } from '~/state/selection';
import styles from './DistrictRow.module.css';

const shownHeadlines = 3;
const shownCounts = ['industries', 'zones', 'projects'] as const;

export function DistrictRow({ district }: { readonly district: District }) {
  const atlas = useAtlas();
  const words = useWords();
  const say = useSay();
  const selection = useSelection();
  const facts = districtFacts(atlas, selection, district);
  if (!facts) return null;
  const counts = sectionCounts(facts);
  const { matching, all } = facts.commitments;
  const isLeftOut = selection.districts.length > 0 && !selection.districts.includes(district.id);
  const isMatch = matching > 0 && !isLeftOut;
  return (
    <li
      className={styles.row}
      data-copy="row"
      data-faded={!isMatch || undefined}
      onPointerEnter={() => pointAt(district.id)}
      onPointerLeave={() => pointAt(null)}
    >
      <div>
        <h2 className={styles.name}>
          <PlaceLink to={places.district(district.id)} className={styles.link}>
            {say(district.name)}
          </PlaceLink>
        </h2>
        <p className={styles.title}>{say(facts.plan.title)}</p>
      </div>
      <div>
        <p className={styles.summary}>
          {say(facts.plan.summary)}
          {words.sentenceEnd}
        </p>
        <p className={styles.counts}>
          {!isMatch && <strong>{words.map.noMatch}</strong>}
          <span>
            {facts.isNarrowed && !isLeftOut
              ? words.district.matching(matching, all)
              : words.district.commitments(all)}
          </span>
          {isMatch &&
            shownCounts
              .filter((key) => counts[key] > 0)
              .map((key) => <span key={key}>{words.district[key](counts[key])}</span>)}
        </p>
      </div>
      <dl className={styles.headlines} data-copy="row">
        {headlinesOf(atlas, selection, district, shownHeadlines).map(({ indicator, target }) => (
          <div key={indicator.id}>
            <dt className={styles.indicator}>{say(indicator.name)}</dt>
            <dd className={styles.figure}>
              <TargetFigure target={target} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
