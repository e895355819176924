// The districts that do not back the industry, by the reason: not named, filtered out, or not covered.
import { PlaceLink } from '~/components/PlaceLink';
import type { District, Industry } from '~/model/catalogue';
import type { IndustryFacts } from '~/model/industryBacking';
import { places } from '~/paths';
import { useSay, useWords } from '~/state/language';
import styles from './OtherDistricts.module.css';

interface Silent {
  readonly district: District;
  /** What the district names that comes near. */
  readonly near: readonly Industry[];
}

export function OtherDistricts({ facts }: { readonly facts: IndustryFacts }) {
  const words = useWords();
  const bare = (districts: readonly District[]): readonly Silent[] =>
    districts.map((district) => ({ district, near: [] }));
  const reasons = [
    { reason: words.industries.isUnmatched, silent: bare(facts.unmatched) },
    { reason: words.industries.doesNotName, silent: facts.silent },
    { reason: words.absences['not-in-digest'], silent: bare(facts.uncovered) },
  ].filter(({ silent }) => silent.length > 0);
  if (reasons.length === 0) return null;
  return (
    <section className={styles.others}>
      <h2 className={styles.othersName}>{words.industries.others}</h2>
      <dl>
        {reasons.map(({ reason, silent }) => (
          <div key={reason} className={styles.reason}>
            <dt>{reason}</dt>
            <dd>
              {silent.map((one) => (
                <SilentDistrict key={one.district.id} silent={one} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function SilentDistrict({ silent }: { readonly silent: Silent }) {
  const words = useWords();
  const say = useSay();
  const { district, near } = silent;
  return (
    <span className={styles.silent}>
      <PlaceLink to={places.district(district.id)}>{say(district.name)}</PlaceLink>
      {near.length > 0 && (
        <span>{words.map.near(near.map(({ name }) => say(name)).join(words.listJoin))}</span>
      )}
    </span>
  );
}
