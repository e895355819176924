// Briefings made from the data alone: the city, one industry, one district, two districts. No slide of them is empty.
import { districtsWithPlan, planOf, type Atlas } from './atlas';
import { compareTargets } from './comparison';
import type { District, Industry } from './catalogue';
import { districtFacts, sectionCounts } from './districtFacts';
import type { ExhibitName } from './exhibit';
import { industryFacts } from './industryFacts';
import { matchCommitments } from './matching';
import type { Place } from './place';
import { districtTabs, type Selection } from './selection';
import { targetRows } from './targetTable';

/** A slide before it has an address: an exhibit, where it stands, and what is chosen there. */
export interface ReadySlide {
  readonly exhibit: ExhibitName;
  readonly place: Place;
  readonly selection: Selection;
}

const readyKinds = ['city', 'industry', 'district', 'pair'] as const;
export type ReadyKind = (typeof readyKinds)[number];

const at = (name: Place['name'], id: string | null = null): Place => ({ name, id });
const mostSlides = 8;

/** The whole city: who reports, the targets, the industries, and the one most districts back. */
export function cityBriefing(atlas: Atlas, base: Selection): readonly ReadySlide[] {
  const [leading] = industriesByBacking(atlas, base);
  const slide = slideMaker(base);
  return [
    slide('districts', at('districts')),
    slide('map', at('map')),
    slide('comparison', at('compare')),
    slide('matrix', at('industries')),
    ...(leading
      ? [
          slide('map', at('map'), { layer: 'industry', industries: [leading.id] }),
          slide('commitments', at('industry', leading.id)),
        ]
      : []),
    slide('method', at('about')),
  ];
}

/**
 * One industry: who names it, beside the other industries, with which words and numbers; at last the
 * industries of a district with the strongest wording.
 */
export function industryBriefing(
  atlas: Atlas,
  base: Selection,
  industry: Industry,
): readonly ReadySlide[] {
  const slide = slideMaker(base);
  const chosen = { industries: [industry.id] };
  const { backing } = industryFacts(atlas, base, industry);
  if (backing.length === 0) return [];
  const selection = { ...base, ...chosen };
  const strongest = backing[0];
  return [
    slide('industry', at('industry', industry.id)),
    slide('matrix', at('industries'), chosen),
    slide('commitments', at('industry', industry.id)),
    ...(targetRows(atlas, selection).length > 0
      ? [slide('targets', at('compare'), { ...chosen, chart: 'table' })]
      : []),
    ...(strongest
      ? [slide('commitments', at('district', strongest.district.id), { tab: 'industries' })]
      : []),
    slide('method', at('about')),
  ];
}

/** One district: its headline targets, how they compare, and each section of its plan that holds something. */
export function districtBriefing(
  atlas: Atlas,
  base: Selection,
  district: District,
): readonly ReadySlide[] {
  const slide = slideMaker(base);
  const facts = districtFacts(atlas, base, district);
  if (!facts) return [];
  const counts = sectionCounts(facts);
  const sections = districtTabs
    .filter((tab) => counts[tab] > 0)
    .map((tab) => slide('commitments', at('district', district.id), { tab }));
  return [
    slide('headlines', at('district', district.id)),
    slide('comparison', at('compare')),
    ...sections.slice(0, mostSlides - 3),
    slide('method', at('about')),
  ];
}

/** Two districts side by side: their plans, headlines of each, targets on shared scales, industries, what both name. */
export function pairBriefing(
  atlas: Atlas,
  base: Selection,
  pair: readonly [District, District],
): readonly ReadySlide[] {
  const slide = slideMaker(base);
  if (pair.some(({ id }) => !planOf(atlas, id, base.year))) return [];
  const districts = pair.map(({ id }) => id);
  const selection = { ...base, districts };
  const shared = sharedIndustry(atlas, selection);
  return [
    slide('districts', at('districts'), { districts }),
    ...districts.map((id) => slide('headlines', at('district', id))),
    ...(compareTargets(atlas, selection).length > 0
      ? [slide('comparison', at('compare'), { districts })]
      : []),
    slide('matrix', at('industries'), { districts }),
    slide('commitments', at('map'), { districts, industries: shared ? [shared.id] : [] }),
    slide('method', at('about')),
  ];
}

/** Industries that some plan of the year names: those of most districts first, then of most commitments. */
export function industriesByBacking(atlas: Atlas, base: Selection): readonly Industry[] {
  return atlas.industries
    .map((industry) => ({ industry, count: industryFacts(atlas, base, industry).count }))
    .filter(({ count }) => count.districts > 0)
    .toSorted(
      (one, other) =>
        other.count.districts - one.count.districts ||
        other.count.commitments - one.count.commitments,
    )
    .map(({ industry }) => industry);
}

/** What can be chosen for a briefing of districts: those with a plan in the year. */
export function readyDistricts(atlas: Atlas, base: Selection): readonly District[] {
  return districtsWithPlan(atlas, base.year);
}

/** The industry that all chosen districts name, with the most commitments of theirs. */
function sharedIndustry(atlas: Atlas, selection: Selection): Industry | undefined {
  return atlas.industries
    .map((industry) => {
      const placed = matchCommitments(atlas, { ...selection, industries: [industry.id] });
      const districts = new Set(placed.map((one) => one.district.id)).size;
      return { industry, isShared: districts === selection.districts.length, placed };
    })
    .filter(({ isShared }) => isShared)
    .toSorted((one, other) => other.placed.length - one.placed.length)[0]?.industry;
}

function slideMaker(base: Selection) {
  return (exhibit: ExhibitName, place: Place, change: Partial<Selection> = {}): ReadySlide => ({
    exhibit,
    place,
    selection: { ...base, ...change },
  });
}
