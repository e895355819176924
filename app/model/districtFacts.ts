// One district in full: what its page lists, section by section, with the filters applied.
import { byId, planOf, type Atlas, type PlacedCommitment } from './atlas';
import type { District, Industry } from './catalogue';
import { stages } from './closedLists';
import { rankOfVerb } from './emphasis';
import { matchCommitments } from './matching';
import type { Commitment, IndustryMention, Plan, Project, Stage, WorkArea, Zone } from './plan';
import type { DistrictTab, Selection } from './selection';

export interface WorkAreaSection {
  /** Null for commitments the source puts under no heading. */
  readonly area: WorkArea | null;
  readonly commitments: readonly Commitment[];
}

export interface IndustrySection {
  readonly industry: Industry;
  readonly rank: number;
  readonly mention: IndustryMention;
  readonly commitments: readonly Commitment[];
}

export interface ZoneSection {
  readonly zone: Zone;
  readonly industries: readonly Industry[];
  readonly commitments: readonly Commitment[];
}

export interface ProjectEntry {
  readonly project: Project;
  readonly commitment: Commitment;
}

export interface StageSection {
  readonly stage: Stage;
  readonly projects: readonly ProjectEntry[];
}

export interface DistrictFacts {
  readonly district: District;
  readonly plan: Plan;
  readonly workAreas: readonly WorkAreaSection[];
  readonly industries: readonly IndustrySection[];
  readonly zones: readonly ZoneSection[];
  readonly stages: readonly StageSection[];
  readonly livelihood: readonly Commitment[];
  readonly results: readonly Commitment[];
}

/**
 * Collects what a district's page shows of the commitments that match the filters.
 *
 * @returns null when the district has no plan in the chosen year
 */
export function districtFacts(
  atlas: Atlas,
  selection: Selection,
  district: District,
): DistrictFacts | null {
  const plan = planOf(atlas, district.id, selection.year);
  if (!plan) return null;
  const placed = matchCommitments(atlas, { ...selection, districts: [district.id] });
  const commitments = placed.map((one) => one.commitment);
  return {
    district,
    plan,
    workAreas: workAreaSections(plan, commitments),
    industries: industrySections(atlas, placed, selection.industries),
    zones: zoneSections(atlas, plan, commitments, selection.industries),
    stages: stageSections(commitments),
    livelihood: commitments.filter((commitment) => commitment.livelihood),
    results: plan.commitments.filter((commitment) => commitment.kind === 'result'),
  };
}

/** How many entries each section of the page holds. */
export function sectionCounts(facts: DistrictFacts): Readonly<Record<DistrictTab, number>> {
  return {
    work: facts.workAreas.filter((section) => section.area).length,
    industries: facts.industries.length,
    zones: facts.zones.length,
    projects: facts.stages.reduce((sum, section) => sum + section.projects.length, 0),
    livelihood: facts.livelihood.length,
    results: facts.results.length,
  };
}

function workAreaSections(plan: Plan, commitments: readonly Commitment[]): WorkAreaSection[] {
  const under = (id: string | undefined) =>
    commitments.filter((commitment) => commitment.workArea === id);
  const areas: WorkAreaSection[] = plan.workAreas.map((area) => ({
    area,
    commitments: under(area.id),
  }));
  const loose = under(undefined);
  return loose.length > 0 ? [{ area: null, commitments: loose }, ...areas] : areas;
}

function industrySections(
  atlas: Atlas,
  placed: readonly PlacedCommitment[],
  chosen: readonly string[],
): readonly IndustrySection[] {
  const sections = atlas.industries
    .filter((industry) => chosen.length === 0 || chosen.includes(industry.id))
    .flatMap((industry) => {
      const backing = placed
        .map(({ commitment }) => commitment)
        .filter((commitment) => mentionOf(commitment, industry.id));
      const mention = backing
        .flatMap((commitment) => mentionOf(commitment, industry.id) ?? [])
        .toSorted((one, other) => rankOfVerb(atlas, other.verb) - rankOfVerb(atlas, one.verb))[0];
      if (!mention) return [];
      return [{ industry, mention, rank: rankOfVerb(atlas, mention.verb), commitments: backing }];
    });
  return sections.toSorted(
    (one, other) => other.rank - one.rank || other.commitments.length - one.commitments.length,
  );
}

function mentionOf(commitment: Commitment, industryId: string): IndustryMention | undefined {
  return commitment.industries?.find((mention) => mention.id === industryId);
}

function zoneSections(
  atlas: Atlas,
  plan: Plan,
  commitments: readonly Commitment[],
  chosen: readonly string[],
): readonly ZoneSection[] {
  const isNarrowed = commitments.length < plan.commitments.filter((c) => c.kind === 'commitment').length;
  return plan.zones
    .map((zone) => ({
      zone,
      industries: zone.industries.flatMap((id) => byId(atlas.industries, id) ?? []),
      commitments: commitments.filter((commitment) => commitment.zones?.includes(zone.id)),
    }))
    .filter(
      (section) =>
        !isNarrowed ||
        section.commitments.length > 0 ||
        section.zone.industries.some((id) => chosen.includes(id)),
    );
}

function stageSections(commitments: readonly Commitment[]): readonly StageSection[] {
  const entries = commitments.flatMap((commitment) =>
    (commitment.projects ?? []).map((project) => ({ project, commitment })),
  );
  return stages
    .map((stage) => ({ stage, projects: entries.filter((entry) => entry.project.stage === stage) }))
    .filter((section) => section.projects.length > 0);
}
