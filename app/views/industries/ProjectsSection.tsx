// The projects of the commitments that name the industry, stage by stage.
import type { IndustryStage } from '~/model/industryPlaces';
import { useWords } from '~/state/language';
import { IndustrySection } from './IndustrySection';
import { ProjectRow } from './ProjectRow';
import rows from './Rows.module.css';

export function ProjectsSection({ stages }: { readonly stages: readonly IndustryStage[] }) {
  const words = useWords();
  if (stages.length === 0) return null;
  return (
    <IndustrySection
      title={words.industries.facts.projects}
      count={stages.reduce((sum, { entries }) => sum + entries.length, 0)}
    >
      {stages.map(({ stage, entries }) => (
        <div key={stage}>
          <h3 className={rows.heading}>{words.stages[stage]}</h3>
          <ul>
            {entries.map((entry) => (
              <ProjectRow
                key={`${entry.placed.commitment.id} ${entry.project.name.zh}`}
                entry={entry}
              />
            ))}
          </ul>
        </div>
      ))}
    </IndustrySection>
  );
}
