// The sections of a district's page behind tabs; the address holds which one is open.
import type { ComponentType } from 'react';
import { ActionLink } from '~/components/ActionLink';
import { ExhibitActions } from '~/components/ExhibitActions';
import { sectionCounts, type DistrictFacts } from '~/model/districtFacts';
import { districtTabs, type DistrictTab } from '~/model/selection';
import { places } from '~/paths';
import { useWords } from '~/state/language';
import { addressOf, choose } from '~/state/navigation';
import { useLocated } from '~/state/selection';
import { Tabs, tabId } from '~/ui/Tabs';
import styles from './DistrictSections.module.css';
import { FilterNote } from './FilterNote';
import { IndustriesSection } from './IndustriesSection';
import { LivelihoodSection } from './LivelihoodSection';
import { ProjectsSection } from './ProjectsSection';
import { ResultsSection } from './ResultsSection';
import { WorkSection } from './WorkSection';
import { ZonesSection } from './ZonesSection';

const panelId = 'district-section';

const sections: Readonly<Record<DistrictTab, ComponentType<{ readonly facts: DistrictFacts }>>> = {
  work: WorkSection,
  industries: IndustriesSection,
  zones: ZonesSection,
  projects: ProjectsSection,
  livelihood: LivelihoodSection,
  results: ResultsSection,
};

export function DistrictSections({ facts }: { readonly facts: DistrictFacts }) {
  const words = useWords();
  const { place, selection } = useLocated();
  const { tab } = selection;
  const counts = sectionCounts(facts);
  const nameOf = (id: DistrictTab) =>
    id === 'results' ? words.district.resultsTab(facts.plan.year - 1) : words.district.tabs[id];
  const Section = sections[tab];
  return (
    <>
      <div className={styles.bar}>
        <Tabs
          label={words.district.sections}
          tabs={districtTabs.map((id) => ({ id, name: nameOf(id), count: counts[id] }))}
          value={tab}
          panelId={panelId}
          hrefOf={(id) => addressOf(place, { ...selection, tab: id })}
          onSelect={handleSelect}
        />
        <div className={styles.actions}>
          <ActionLink to={places.compare} change={{ districts: [] }}>
            {words.district.compare}
          </ActionLink>
          <ActionLink to={places.map} change={{ districts: [facts.district.id] }}>
            {words.district.onMap}
          </ActionLink>
          {counts[tab] > 0 && <ExhibitActions exhibit="commitments" />}
        </div>
      </div>
      <section
        id={panelId}
        role="tabpanel"
        aria-labelledby={tabId(panelId, tab)}
        className={styles.panel}
      >
        <h2 className="visually-hidden">{nameOf(tab)}</h2>
        {facts.isNarrowed && <FilterNote facts={facts} />}
        {counts[tab] > 0 ? <Section facts={facts} /> : <Nothing facts={facts} tab={tab} />}
      </section>
    </>
  );
}

/** The bar of tabs stays in sight; a reader deep in one section starts the next one at its top. */
function handleSelect(tab: DistrictTab): void {
  const panel = document.getElementById(panelId);
  if (panel && panel.getBoundingClientRect().top < 0) panel.scrollIntoView();
  choose({ tab });
}

interface NothingProps {
  readonly facts: DistrictFacts;
  readonly tab: DistrictTab;
}

/** Why a section is empty: the filters, or the source. */
function Nothing({ facts, tab }: NothingProps) {
  const { district } = useWords();
  const silent: Partial<Record<DistrictTab, string>> = {
    zones: district.noZones,
    results: district.noResults,
  };
  return (
    <p className={styles.nothing}>
      {facts.isNarrowed ? district.nothing : (silent[tab] ?? district.nothingListed)}
    </p>
  );
}
