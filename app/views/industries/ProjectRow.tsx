// One project or park as a row: its name and kind, the district, its place in the source.
import { CitationLink } from '~/components/CitationLink';
import type { IndustryProject } from '~/model/industryPlaces';
import { useSay, useWords } from '~/state/language';
import { IndustryDistrictLink } from './IndustryDistrictLink';
import rows from './Rows.module.css';

interface ProjectRowProps {
  readonly entry: IndustryProject;
  /** True where no heading names the stage; the kind is then plain from the heading. */
  readonly hasStage?: boolean;
}

export function ProjectRow({ entry, hasStage = false }: ProjectRowProps) {
  const words = useWords();
  const say = useSay();
  const { project, placed } = entry;
  const kind = hasStage
    ? words.stages[project.stage]
    : project.type && words.projectTypes[project.type];
  return (
    <li className={rows.row} data-copy="row">
      <span>
        <span className={rows.name}>{say(project.name)}</span>
        {kind && <small className={rows.kind}>{kind}</small>}
        <CitationLink cite={placed.commitment.cite} note={placed.commitment.note} />
      </span>
      <span className={rows.where}>
        <IndustryDistrictLink district={placed.district} />
      </span>
    </li>
  );
}
