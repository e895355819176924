// The districts that do not back the industry, by the reason: not named, filtered out, or not covered.
import { DistrictLink } from '~/components/DistrictLink';
import type { District } from '~/model/catalogue';
import type { IndustryFacts } from '~/model/industryFacts';
import { useWords } from '~/state/language';
import { IndustrySection } from './IndustrySection';
import styles from './OtherDistricts.module.css';

export function OtherDistricts({ facts }: { readonly facts: IndustryFacts }) {
  const words = useWords();
  const reasons: readonly { readonly reason: string; readonly districts: readonly District[] }[] = [
    { reason: words.industries.isUnmatched, districts: facts.unmatched },
    { reason: words.industries.doesNotName, districts: facts.silent },
    { reason: words.absences['not-in-digest'], districts: facts.uncovered },
  ].filter(({ districts }) => districts.length > 0);
  if (reasons.length === 0) return null;
  return (
    <IndustrySection
      title={words.industries.others}
      count={reasons.reduce((sum, { districts }) => sum + districts.length, 0)}
    >
      <dl className={styles.reasons}>
        {reasons.map(({ reason, districts }) => (
          <div key={reason} className={styles.reason}>
            <dt>{reason}</dt>
            <dd>
              {districts.map((district) => (
                <DistrictLink key={district.id} district={district} className={styles.link} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </IndustrySection>
  );
}
