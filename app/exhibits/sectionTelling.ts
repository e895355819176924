// What the open section of a district's page says: its industries, zones, projects, livelihood works or last year's results.
import { byId, type PlacedCommitment } from '~/model/atlas';
import { districtFacts, sectionCounts, type DistrictFacts } from '~/model/districtFacts';
import { withoutPlace } from '~/model/placeSelection';
import type { Commitment } from '~/model/plan';
import type { DistrictTab } from '~/model/selection';
import { hasNumber } from '~/model/target';
import type { Text } from '~/model/text';
import { targetText } from '~/words/targetWords';
import type { Point, Telling } from './exhibit';
import { firstNames } from './firstNames';
import { shortened } from './shortened';
import { verbMark } from './verbMark';

/** Lines beside a picture; the rest are counted. */
const shownLines = 6;
/** As many names stand in a line; the rest are counted in the mark. */
const shownNames = 3;

/** A section that lists less than every commitment of the plan. */
export interface OpenSection {
  readonly tab: Exclude<DistrictTab, 'work'>;
  readonly facts: DistrictFacts;
  /** What the section draws on, each once, in the order of the report. */
  readonly placed: readonly PlacedCommitment[];
}

/**
 * The section of the district's page that is open.
 *
 * @returns null at any other place, without a plan, and where the section lists every commitment
 */
export function openSection({ atlas, place, selection }: Telling): OpenSection | null {
  const { tab } = selection;
  const district = place.name === 'district' ? byId(atlas.region.districts, place.id) : undefined;
  const facts = district && districtFacts(atlas, withoutPlace(place, selection), district);
  if (!facts || tab === 'work') return null;
  const used = new Set(commitmentsOf(tab, facts));
  const placed = facts.plan.commitments
    .filter((commitment) => used.has(commitment))
    .map((commitment) => ({ district: facts.district, year: facts.plan.year, commitment }));
  return { tab, facts, placed };
}

function commitmentsOf(tab: OpenSection['tab'], facts: DistrictFacts): readonly Commitment[] {
  switch (tab) {
    case 'industries':
      return facts.industries.flatMap(({ commitments }) => commitments);
    case 'zones':
      return facts.zones.flatMap(({ commitments }) => commitments);
    case 'projects':
      return facts.stages.flatMap(({ entries }) => entries.map(({ commitment }) => commitment));
    case 'livelihood':
      return facts.livelihood;
    case 'results':
      return facts.results;
  }
}

/** "李沧：7 个功能区，涉及 9 条举措". */
export function sectionTitle({ tab, facts, placed }: OpenSection, telling: Telling): string {
  const { language, words } = telling;
  const say = words.exhibits.titles.section;
  const { isNarrowed, plan } = facts;
  const name = facts.district.name[language];
  const count = sectionCounts(facts)[tab];
  if (count === 0) return say.nothing(name, words.district.tabs[tab], isNarrowed);
  if (tab === 'livelihood') return say.livelihood(name, count, isNarrowed);
  if (tab === 'results') return say.results(name, plan.year - 1, count, isNarrowed);
  return say.entries(name, words.district[tab](count), placed.length, isNarrowed);
}

/** A line an industry, a zone, a stage of projects or a statement; the rest are counted. */
export function sectionPoints(section: OpenSection, telling: Telling): readonly Point[] {
  const { exhibits, present } = telling.words;
  const lines = linesOf(section, telling);
  const rest = lines.length - shownLines;
  // A line that only says that there is one more takes the room of that one.
  if (rest <= 1) return lines;
  const isCommitments = section.tab === 'livelihood' || section.tab === 'results';
  const text = isCommitments ? exhibits.moreCommitments(rest) : present.morePoints(rest);
  return [
    ...lines.slice(0, shownLines),
    { districtId: null, lead: '', text, mark: '', standsFor: rest },
  ];
}

function linesOf(section: OpenSection, telling: Telling): readonly Point[] {
  const { tab, facts } = section;
  const { language, words } = telling;
  const districtId = facts.district.id;
  switch (tab) {
    case 'industries':
      return facts.industries.map(({ industry, mention, commitments }) => ({
        districtId,
        lead: industry.name[language],
        text: statementOf(
          commitments.find(({ industries = [] }) => industries.includes(mention)) ?? commitments[0],
          telling,
        ),
        mark: verbMark(telling, mention.verb),
      }));
    case 'zones':
      return facts.zones.map(({ zone, industries, commitments }) => ({
        districtId,
        lead: zone.name[language],
        text:
          industries.length > 0
            ? firstNames(namesOf(industries, telling), shownNames, words)
            : statementOf(commitments[0], telling) || words.district.noZoneIndustries,
        mark: commitments.length > 0 ? words.district.commitments(commitments.length) : '',
      }));
    case 'projects':
      return facts.stages.map(({ stage, entries, projects }) => ({
        districtId,
        lead: words.stages[stage],
        text: firstNames(
          namesOf(
            entries.flatMap((entry) => entry.projects),
            telling,
          ),
          shownNames,
          words,
        ),
        mark: words.district.projects(projects),
      }));
    case 'livelihood':
      return facts.livelihood.map((commitment) => lineOf(commitment, districtId, telling));
    case 'results':
      return facts.results.map((commitment) => lineOf(commitment, districtId, telling));
  }
}

function namesOf(
  named: readonly { readonly name: Text }[],
  { language }: Telling,
): readonly string[] {
  return named.map(({ name }) => name[language]);
}

function statementOf(commitment: Commitment | undefined, { language }: Telling): string {
  return commitment ? shortened(commitment.statement[language], language) : '';
}

function lineOf(commitment: Commitment, districtId: string, telling: Telling): Point {
  const { atlas, language } = telling;
  const number = (commitment.targets ?? []).find(hasNumber);
  return {
    districtId,
    lead: byId(atlas.themes, commitment.theme)?.name[language] ?? '',
    text: statementOf(commitment, telling),
    mark: number ? targetText(number, atlas, language) : '',
  };
}
