// Zones that are given the industry as a field, zones its commitments lie in, and parks: told apart.
import { CitationLink } from '~/components/CitationLink';
import type { IndustryPlaces, IndustryZone } from '~/model/industryPlaces';
import { useSay, useWords } from '~/state/language';
import { IndustryDistrictLink } from './IndustryDistrictLink';
import { IndustrySection } from './IndustrySection';
import { ProjectRow } from './ProjectRow';
import rows from './Rows.module.css';

export function PlacesSection({ sites: places }: { readonly sites: IndustryPlaces }) {
  const words = useWords();
  const { directions, sites, parks } = places;
  const count = directions.length + sites.length + parks.length;
  if (count === 0) return null;
  return (
    <IndustrySection title={words.industries.facts.zones} count={count}>
      {directions.length > 0 && <h3 className={rows.heading}>{words.industries.directions}</h3>}
      <ul>
        {directions.map((one) => (
          <ZoneRow key={`${one.district.id} ${one.zone.id}`} place={one} isDirection />
        ))}
      </ul>
      {sites.length > 0 && <h3 className={rows.heading}>{words.industries.sites}</h3>}
      <ul>
        {sites.map((one) => (
          <ZoneRow key={`${one.district.id} ${one.zone.id}`} place={one} />
        ))}
      </ul>
      {parks.length > 0 && <h3 className={rows.heading}>{words.industries.parks}</h3>}
      <ul>
        {parks.map((one) => (
          <ProjectRow
            key={`${one.placed.commitment.id} ${one.project.name.zh}`}
            entry={one}
            hasStage
          />
        ))}
      </ul>
    </IndustrySection>
  );
}

interface ZoneRowProps {
  readonly place: IndustryZone;
  readonly isDirection?: boolean;
}

function ZoneRow({ place, isDirection = false }: ZoneRowProps) {
  const words = useWords();
  const say = useSay();
  const { zone, district, others, project } = place;
  const names = others.map(({ name }) => say(name)).join(words.listJoin);
  const fields = isDirection ? words.industries.directionsBeside : words.industries.siteFields;
  return (
    <li className={rows.row} data-copy="row">
      <span>
        <span className={rows.name}>{say(zone.name)}</span>
        {project && <small className={rows.kind}>{words.stages[project.stage]}</small>}
        <CitationLink cite={zone.cite} note={zone.note} />
      </span>
      <span className={rows.where}>
        <IndustryDistrictLink district={district} />
      </span>
      {names !== '' && <p className={rows.more}>{fields(names)}</p>}
    </li>
  );
}
