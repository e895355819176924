// What the data is and is not: its counts, what it covers, its sources and the misprints corrected.
import { districtsInOrder, districtsWithPlan, planOf } from '~/model/atlas';
import { countData, misprintsOf } from '~/model/dataSummary';
import type { Citation } from '~/model/plan';
import { sourcesOfYear } from '~/model/yearSources';
import { formatDate } from '~/words/numbers';
import type { ExhibitContent, Point, Sheet, SheetCell, Telling } from './exhibit';
import { sheetCitations, sheetOf } from './sheet';

interface Fact {
  readonly part: string;
  readonly item: string;
  readonly count: SheetCell;
  readonly explanation: string | null;
  readonly districtId: string | null;
  readonly citations: readonly Citation[];
}

const countKeys = [
  'districts',
  'allDistricts',
  'commitments',
  'targets',
  'numbers',
  'industries',
  'zones',
  'projects',
  'results',
] as const;

function countFacts({ atlas, words }: Telling): readonly Fact[] {
  const { parts, counts } = words.exhibits.method;
  const counted = countData(atlas);
  return countKeys.map((key) => ({
    part: parts.counts,
    item: counts[key],
    count: counted[key],
    explanation: null,
    districtId: null,
    citations: [],
  }));
}

function coverageFacts({ atlas, language, words, selection }: Telling): readonly Fact[] {
  const { parts, covered } = words.exhibits.method;
  return districtsInOrder(atlas).map((district) => {
    const plan = planOf(atlas, district.id, selection.year);
    const cite = plan?.meeting.cite ?? plan?.commitments[0]?.cite;
    return {
      part: parts.coverage,
      item: district.name[language],
      count: null,
      explanation: plan
        ? covered(plan.meeting.session[language], formatDate(plan.meeting.date, language))
        : words.absences['not-in-digest'],
      districtId: district.id,
      citations: cite ? [cite] : [],
    };
  });
}

function sourceFacts({ atlas, language, words }: Telling): readonly Fact[] {
  return atlas.sources.map(({ title, publisher, published, tier, paragraphs }) => ({
    part: words.exhibits.method.parts.sources,
    item: title[language],
    count: paragraphs ?? null,
    explanation: [
      publisher[language],
      formatDate(published, language),
      words.citation.tiers[tier],
      ...(paragraphs === undefined ? [] : [words.about.paragraphs(paragraphs)]),
    ].join(words.pause),
    districtId: null,
    citations: [],
  }));
}

function misprintFacts({ atlas, language, words }: Telling): readonly Fact[] {
  const { parts, misprint: say } = words.exhibits.method;
  return misprintsOf(atlas).map(({ district, misprint }) => ({
    part: parts.misprints,
    item: district.name[language],
    count: null,
    explanation: say(misprint.printed, misprint.corrected[language], misprint.note[language]),
    districtId: district.id,
    citations: [misprint.cite],
  }));
}

function sheet(telling: Telling): Sheet {
  const { words } = telling;
  const { columns } = words.exhibits;
  const facts = [countFacts, coverageFacts, sourceFacts, misprintFacts].flatMap((read) =>
    read(telling),
  );
  return sheetOf(
    [
      { key: 'part', title: columns.part, kind: 'text', cellOf: ({ part }: Fact) => part },
      { key: 'item', title: columns.item, kind: 'text', cellOf: ({ item }) => item },
      { key: 'count', title: columns.count, kind: 'number', cellOf: ({ count }) => count },
      {
        key: 'explanation',
        title: columns.explanation,
        kind: 'text',
        cellOf: ({ explanation }) => explanation,
      },
      {
        key: 'citation',
        title: columns.citation,
        kind: 'text',
        cellOf: ({ citations }) =>
          citations[0] ? words.citation.short(citations[0].paragraph) : null,
      },
    ],
    facts,
    ({ districtId, citations }) => ({ districtId, citations }),
  );
}

function points({ atlas, language, words, selection }: Telling): readonly Point[] {
  const say = words.exhibits.method;
  const counted = countData(atlas);
  const all = districtsInOrder(atlas).length;
  const planned = districtsWithPlan(atlas, selection.year).length;
  const misprints = misprintsOf(atlas).length;
  const line = (lead: string, text: string): Point => ({ districtId: null, lead, text, mark: '' });
  return [
    line(say.leads.coverage, say.coverage(planned, all, selection.year)),
    line(say.leads.contents, say.contents(counted.industries, counted.zones, counted.projects)),
    ...sourcesOfYear(atlas, selection.year).map(({ publisher, title, published }) =>
      line(
        say.leads.sources,
        say.source(publisher[language], title[language], formatDate(published, language)),
      ),
    ),
    line(say.leads.absence, say.absence),
    line(say.leads.emphasis, say.emphasis(atlas.emphasis.verbs.length)),
    line(say.leads.basis, say.basis),
    ...(misprints > 0 ? [line(say.leads.misprints, say.misprints(misprints))] : []),
  ];
}

export const methodContent: ExhibitContent = {
  title: ({ atlas, words }) => {
    const { districts, commitments, targets } = countData(atlas);
    return words.exhibits.titles.method(districts, commitments, targets);
  },
  sheet,
  points,
  citations: (telling) => sheetCitations(telling.atlas, sheet(telling)),
  charts: () => [],
};
