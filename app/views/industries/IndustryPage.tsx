// One industry in full: who names it and with which words, its numbers, zones and projects, and what goes with it.
import type { Industry } from '~/model/catalogue';
import { industryFacts } from '~/model/industryFacts';
import { industryNumbers } from '~/model/industryNumbers';
import { industryPlaces, industryStages } from '~/model/industryPlaces';
import { nearDistricts, relatedIndustries } from '~/model/industryRelations';
import { useAtlas } from '~/state/plans';
import { useSelection } from '~/state/selection';
import { BackingSection } from './BackingSection';
import { IndustryHeader } from './IndustryHeader';
import { IndustryNeighbours } from './IndustryNeighbours';
import styles from './IndustryPage.module.css';
import { NearSection } from './NearSection';
import { NumbersSection } from './NumbersSection';
import { OtherDistricts } from './OtherDistricts';
import { PlacesSection } from './PlacesSection';
import { ProjectsSection } from './ProjectsSection';
import { RelatedSection } from './RelatedSection';

interface IndustryPageProps {
  readonly industry: Industry;
}

export function IndustryPage({ industry }: IndustryPageProps) {
  const atlas = useAtlas();
  const selection = useSelection();
  const facts = industryFacts(atlas, selection, industry);
  // Numbers and projects follow the districts: the strongest wording first.
  const placed = facts.backing.flatMap((group) => group.commitments);
  const numbers = industryNumbers(atlas, placed, industry);
  const sites = industryPlaces(atlas, selection, placed, industry);
  const stages = industryStages(placed);
  return (
    <article className={styles.page}>
      <IndustryHeader
        industry={industry}
        facts={facts}
        numbers={numbers}
        sites={sites}
        stages={stages}
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <BackingSection industry={industry} groups={facts.backing} />
          <NearSection industry={industry} districts={nearDistricts(atlas, selection, industry)} />
          <OtherDistricts facts={facts} />
        </div>
        <div className={styles.column}>
          <NumbersSection numbers={numbers} />
          <PlacesSection sites={sites} />
          <ProjectsSection stages={stages} />
          <RelatedSection related={relatedIndustries(atlas, placed, industry)} />
        </div>
      </div>
      <IndustryNeighbours industry={industry} />
    </article>
  );
}
