// The districts that name the industry, the strongest wording first.
import type { Industry } from '~/model/catalogue';
import type { BackingDistrict } from '~/model/industryFacts';
import { useWords } from '~/state/language';
import { IndustryDistrict } from './IndustryDistrict';
import { IndustrySection } from './IndustrySection';

interface BackingSectionProps {
  readonly industry: Industry;
  readonly groups: readonly BackingDistrict[];
}

export function BackingSection({ industry, groups }: BackingSectionProps) {
  const words = useWords();
  if (groups.length === 0) return null;
  return (
    <IndustrySection
      title={words.places.districts}
      count={groups.length}
      note={words.industries.districtsNote}
    >
      <ul>
        {groups.map((group) => (
          <IndustryDistrict key={group.district.id} group={group} industry={industry} />
        ))}
      </ul>
    </IndustrySection>
  );
}
