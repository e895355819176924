// One district in full: what its page lists, section by section, with the filters applied.
import { byId, planOf, type Atlas } from './atlas';
import type { District, Industry } from './catalogue';
import { stages } from './closedLists';
import { industrySections, type IndustrySection } from './districtIndustries';
import { narrow } from './matching';
import type { Commitment, Plan, Project, Stage, WorkArea, Zone } from './plan';
import { isFiltered, type DistrictTab, type Selection } from './selection';

export interface WorkAreaSection {
  /** Null for commitments the source puts under no heading. */
  readonly area: WorkArea | null;
  readonly commitments: readonly Commitment[];
}

export interface ZoneSection {
  readonly zone: Zone;
  readonly industries: readonly Industry[];
  readonly commitments: readonly Commitment[];
}

/** The projects of one stage that one commitment names. */
export interface ProjectEntry {
  readonly projects: readonly Project[];
  readonly commitment: Commitment;
}

interface StageSection {
  readonly stage: Stage;
  readonly entries: readonly ProjectEntry[];
  readonly projects: number;
}

export interface DistrictFacts {
  readonly district: District;
  readonly plan: Plan;
  /** True when a filter narrows what the page lists; chosen districts do not, as it is about one. */
  readonly isNarrowed: boolean;
  /** Of how many commitments how many match; results of last year are not counted. */
  readonly commitments: { readonly matching: number; readonly all: number };
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
  const open: Selection = { ...selection, districts: [] };
  const isNarrowed = isFiltered(open);
  const ofKind = (kind: Commitment['kind']) =>
    plan.commitments
      .filter((commitment) => commitment.kind === kind)
      .map((commitment) => ({ district, year: plan.year, commitment }));
  const all = ofKind('commitment');
  const placed = narrow(atlas, open, all);
  const commitments = placed.map((one) => one.commitment);
  // A zone can be given an industry that none of its own commitments names again.
  const isByIndustry = placed.length > 0 && !isFiltered({ ...open, industries: [] });
  const isChosen = (id: string) => selection.industries.includes(id);
  return {
    district,
    plan,
    isNarrowed,
    commitments: { matching: placed.length, all: all.length },
    workAreas: workAreaSections(plan, commitments),
    industries: industrySections(atlas, district, placed, selection.industries),
    zones: zoneSections(atlas, plan, commitments).filter(
      ({ zone, commitments: own }) =>
        !isNarrowed || own.length > 0 || (isByIndustry && zone.industries.some(isChosen)),
    ),
    stages: stageSections(commitments),
    livelihood: commitments.filter((commitment) => commitment.livelihood),
    results: narrow(atlas, open, ofKind('result')).map((one) => one.commitment),
  };
}

/**
 * How many entries each section of the page holds: all work areas of the plan, or under a filter the
 * headings that still have something below them.
 */
export function sectionCounts(facts: DistrictFacts): Readonly<Record<DistrictTab, number>> {
  return {
    work: facts.workAreas.filter(({ area, commitments }) =>
      facts.isNarrowed ? commitments.length > 0 : area,
    ).length,
    industries: facts.industries.length,
    zones: facts.zones.length,
    projects: facts.stages.reduce((sum, section) => sum + section.projects, 0),
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

function zoneSections(
  atlas: Atlas,
  plan: Plan,
  commitments: readonly Commitment[],
): readonly ZoneSection[] {
  return plan.zones.map((zone) => ({
    zone,
    industries: zone.industries.flatMap((id) => byId(atlas.industries, id) ?? []),
    commitments: commitments.filter((commitment) => commitment.zones?.includes(zone.id)),
  }));
}

function stageSections(commitments: readonly Commitment[]): readonly StageSection[] {
  return stages
    .map((stage) => {
      const entries = commitments
        .map((commitment) => ({
          commitment,
          projects: (commitment.projects ?? []).filter((project) => project.stage === stage),
        }))
        .filter((entry) => entry.projects.length > 0);
      return {
        stage,
        entries,
        projects: entries.reduce((sum, entry) => sum + entry.projects.length, 0),
      };
    })
    .filter((section) => section.entries.length > 0);
}
