// What the list of districts says: what each plan is about, and how much it holds.
import { districtsInOrder, districtsWithPlan } from '~/model/atlas';
import type { District } from '~/model/catalogue';
import { districtFacts, sectionCounts, type DistrictFacts } from '~/model/districtFacts';
import { countOf, matchCommitments } from '~/model/matching';
import type { Citation } from '~/model/plan';
import { isFiltered } from '~/model/selection';
import { formatList } from '~/words/numbers';
import { backingTitle } from './backing';
import { selectionOf, type ExhibitContent, type Sheet, type Telling } from './exhibit';
import { sheetCitations, sheetOf, type ColumnReader } from './sheet';
import { isUncovered, uncoveredDistricts, uncoveredPoints } from './uncovered';

/** More names than this make a title a list; they are counted instead. */
const shownNames = 3;

interface DistrictEntry {
  readonly district: District;
  /** Null without a plan. */
  readonly facts: DistrictFacts | null;
}

/** The districts asked for in official order, those without a plan last. */
function entriesOf(telling: Telling): readonly DistrictEntry[] {
  const selection = selectionOf(telling);
  const { districts } = selection;
  return [
    ...districtsWithPlan(telling.atlas, selection.year)
      .filter(({ id }) => districts.length === 0 || districts.includes(id))
      .map((district) => ({
        district,
        facts: districtFacts(telling.atlas, selection, district),
      })),
    ...uncoveredDistricts(telling).map((district) => ({ district, facts: null })),
  ];
}

/** How many districts there are and have a plan; under a filter, how many answer it. */
function title(telling: Telling): string {
  const { atlas, words } = telling;
  const selection = selectionOf(telling);
  if (selection.industries.length > 0) return backingTitle(telling);
  if (isFiltered({ ...selection, districts: [] })) {
    const placed = matchCommitments(atlas, selection);
    return placed.length === 0
      ? words.filters.nothingMatches
      : words.filters.result(countOf(placed));
  }
  if (isUncovered(telling)) return words.exhibits.titles.uncovered;
  if (selection.districts.length > 0) {
    const count = countOf(matchCommitments(atlas, selection));
    return words.exhibits.titles.commitmentsOf(namesOf(telling), count.commitments, false);
  }
  return words.district.listSubtitle(
    districtsWithPlan(atlas, selection.year).length,
    districtsInOrder(atlas).length,
  );
}

/** The chosen districts with a plan, by name where they are few. */
function namesOf(telling: Telling): string {
  const { language, words } = telling;
  const names = entriesOf(telling).flatMap(({ district, facts }) =>
    facts ? [district.name[language]] : [],
  );
  return names.length > shownNames
    ? words.exhibits.titles.districts(names.length)
    : formatList(names, language);
}

/** Where the plan is named, opened or first quoted. */
function citesOf({ plan }: DistrictFacts): readonly Citation[] {
  const cite = plan.titleCite ?? plan.meeting.cite ?? plan.commitments[0]?.cite;
  return cite ? [cite] : [];
}

function targetCount({ workAreas }: DistrictFacts): number {
  return workAreas
    .flatMap(({ commitments }) => commitments)
    .reduce((sum, { targets }) => sum + (targets?.length ?? 0), 0);
}

function sheet(telling: Telling): Sheet {
  return sheetOf(columnsOf(telling), entriesOf(telling), ({ district, facts }) => ({
    districtId: district.id,
    citations: facts ? citesOf(facts) : [],
  }));
}

function columnsOf({ language, words }: Telling): readonly ColumnReader<DistrictEntry>[] {
  const { columns } = words.exhibits;
  const count = (
    key: string,
    heading: string,
    read: (facts: DistrictFacts) => number | null,
  ): ColumnReader<DistrictEntry> => ({
    key,
    title: heading,
    kind: 'number',
    isOptional: true,
    cellOf: ({ facts }) => facts && read(facts),
  });
  return [
    {
      key: 'district',
      title: columns.district,
      kind: 'text',
      cellOf: ({ district }) => district.name[language],
    },
    {
      key: 'title',
      title: columns.title,
      kind: 'text',
      cellOf: ({ facts }) => facts?.plan.title[language] ?? null,
    },
    count('commitments', columns.commitments, ({ commitments }) => commitments.all),
    count('matching', columns.matching, ({ commitments, isNarrowed }) =>
      isNarrowed ? commitments.matching : null,
    ),
    count('targets', columns.targets, targetCount),
    count('industryCount', columns.industryCount, (facts) => sectionCounts(facts).industries),
    count('zoneCount', columns.zoneCount, (facts) => sectionCounts(facts).zones),
    count('projectCount', columns.projectCount, (facts) => sectionCounts(facts).projects),
    {
      key: 'citation',
      title: columns.citation,
      kind: 'text',
      cellOf: ({ facts }) => {
        const cite = facts ? citesOf(facts)[0] : undefined;
        return cite ? words.citation.short(cite.paragraph) : null;
      },
    },
    {
      key: 'note',
      title: columns.note,
      kind: 'text',
      isOptional: true,
      cellOf: ({ facts }) => (facts ? null : words.absences['not-in-digest']),
    },
  ];
}

export const districtsContent: ExhibitContent = {
  title,
  sheet,
  points: (telling) => {
    const { language, words } = telling;
    const lines = entriesOf(telling).flatMap(({ district, facts }) => {
      if (!facts) return [];
      const { matching, all } = facts.commitments;
      return [
        {
          districtId: district.id,
          lead: district.name[language],
          text: facts.plan.title[language],
          mark: facts.isNarrowed
            ? words.exhibits.matching(matching, all)
            : words.district.commitments(all),
        },
      ];
    });
    return [...lines, ...uncoveredPoints(telling)];
  },
  citations: (telling) => sheetCitations(telling.atlas, sheet(telling)),
  charts: () => [],
};
