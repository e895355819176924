// Where an industry is to be: zones that are given it, zones its commitments lie in, parks and other projects.
import { byId, districtsInOrder, planOf, type Atlas, type PlacedCommitment } from './atlas';
import type { District, Industry } from './catalogue';
import { stages } from './closedLists';
import type { Project, Stage, Zone } from './plan';
import { isFiltered, type Selection } from './selection';

export interface IndustryZone {
  readonly district: District;
  readonly zone: Zone;
  /** The other industries the zone is given. */
  readonly others: readonly Industry[];
  /** Commitments that name the industry and lie in the zone. */
  readonly commitments: readonly PlacedCommitment[];
  /** The zone itself as a project, where a commitment names it as one. */
  readonly project: Project | undefined;
}

export interface IndustryProject {
  readonly project: Project;
  readonly placed: PlacedCommitment;
}

export interface IndustryStage {
  readonly stage: Stage;
  readonly entries: readonly IndustryProject[];
}

export interface IndustryPlaces {
  /** Zones whose own industries hold it. */
  readonly directions: readonly IndustryZone[];
  /** Zones that a commitment naming it lies in, though they are given other industries or none. */
  readonly sites: readonly IndustryZone[];
  /** Parks that are none of these zones. */
  readonly parks: readonly IndustryProject[];
}

/**
 * Collects the zones and parks of an industry.
 *
 * A zone can be given an industry that no commitment names there. Themes and words are asked of
 * commitments, so under such a filter a zone needs a commitment of its own to stand.
 *
 * @param placed the commitments that name the industry and match the filters
 */
export function industryPlaces(
  atlas: Atlas,
  selection: Selection,
  placed: readonly PlacedCommitment[],
  industry: Industry,
): IndustryPlaces {
  const isOfCommitments = isFiltered({ ...selection, industries: [], districts: [] });
  const zones = districtsInOrder(atlas)
    .filter(({ id }) => selection.districts.length === 0 || selection.districts.includes(id))
    .flatMap((district) =>
      (planOf(atlas, district.id, selection.year)?.zones ?? []).map((zone) =>
        industryZone(atlas, district, zone, placed, industry),
      ),
    );
  const isGiven = ({ zone }: IndustryZone) => zone.industries.includes(industry.id);
  const isWorkedIn = ({ commitments }: IndustryZone) => commitments.length > 0;
  const directions = zones.filter(
    (zone) => isGiven(zone) && (!isOfCommitments || isWorkedIn(zone)),
  );
  const sites = zones.filter((zone) => !isGiven(zone) && isWorkedIn(zone));
  const listed = [...directions, ...sites].map(({ project }) => project);
  const parks = projectsOf(placed).filter(({ project }) => project.type === 'park');
  return {
    directions,
    sites,
    parks: parks.filter(({ project }) => !listed.includes(project)),
  };
}

/** The projects that are no parks, by stage, in the order of stages. */
export function industryStages(placed: readonly PlacedCommitment[]): readonly IndustryStage[] {
  const projects = projectsOf(placed).filter(({ project }) => project.type !== 'park');
  return stages
    .map((stage) => ({
      stage,
      entries: projects.filter(({ project }) => project.stage === stage),
    }))
    .filter(({ entries }) => entries.length > 0);
}

function projectsOf(placed: readonly PlacedCommitment[]): readonly IndustryProject[] {
  return placed.flatMap((one) =>
    (one.commitment.projects ?? []).map((project) => ({ project, placed: one })),
  );
}

function industryZone(
  atlas: Atlas,
  district: District,
  zone: Zone,
  placed: readonly PlacedCommitment[],
  industry: Industry,
): IndustryZone {
  const inDistrict = placed.filter((one) => one.district.id === district.id);
  return {
    district,
    zone,
    others: zone.industries
      .filter((id) => id !== industry.id)
      .flatMap((id) => byId(atlas.industries, id) ?? []),
    commitments: inDistrict.filter((one) => one.commitment.zones?.includes(zone.id)),
    project: projectsOf(inDistrict).find(({ project }) => project.name.zh === zone.name.zh)
      ?.project,
  };
}
