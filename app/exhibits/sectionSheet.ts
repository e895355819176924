// The open section of a district's page as a table: a row a mention, a zone's statement, a project or a statement.
import type { PlacedCommitment } from '~/model/atlas';
import { mentionsIn } from '~/model/emphasis';
import type { Citation, Commitment, Project } from '~/model/plan';
import { targetsText } from './commitmentText';
import type { Sheet, Telling } from './exhibit';
import { mentionColumns, type MentionEntry } from './mentionSheet';
import type { OpenSection } from './sectionTelling';
import { sheetOf, type ColumnReader } from './sheet';

/** A row about something that a commitment names; a zone may have none of its own. */
interface Entry {
  /** What the row is about: a zone and its industries, or a project and its stage. */
  readonly about: Readonly<Record<string, string>>;
  readonly commitment: Commitment | null;
  readonly cite: Citation;
}

/**
 * The sheet of a section.
 *
 * @param statements the sheet of whole commitments, for sections that list nothing else
 */
export function sectionSheet(
  section: OpenSection,
  telling: Telling,
  statements: (placed: readonly PlacedCommitment[]) => Sheet,
): Sheet {
  switch (section.tab) {
    case 'industries':
      return industrySheet(section, telling);
    case 'zones':
      return zoneSheet(section, telling);
    case 'projects':
      return projectSheet(section, telling);
    case 'livelihood':
    case 'results':
      return statements(section.placed);
  }
}

function industrySheet({ facts, placed }: OpenSection, telling: Telling): Sheet {
  const entries = facts.industries.flatMap(({ industry, commitments }) =>
    placed
      .filter(({ commitment }) => commitments.includes(commitment))
      .flatMap((one) =>
        mentionsIn(one, [industry.id]).map((mention): MentionEntry => ({
          district: facts.district,
          mention,
          placed: one,
          absence: null,
        })),
      ),
  );
  return sheetOf(mentionColumns(telling), entries, ({ district, placed: one }) => ({
    districtId: district.id,
    citations: one ? [one.commitment.cite] : [],
  }));
}

function zoneSheet(section: OpenSection, telling: Telling): Sheet {
  const { language, words } = telling;
  const { columns } = words.exhibits;
  const entries = section.facts.zones.flatMap(({ zone, industries, commitments }): Entry[] => {
    const about = {
      zone: zone.name[language],
      zoneIndustries: industries.map(({ name }) => name[language]).join(words.listJoin),
    };
    return commitments.length === 0
      ? [{ about, commitment: null, cite: zone.cite }]
      : commitments.map((commitment) => ({ about, commitment, cite: commitment.cite }));
  });
  return entrySheet(section, telling, entries, [
    ['zone', columns.zone],
    ['zoneIndustries', words.district.zoneIndustries],
  ]);
}

function projectSheet(section: OpenSection, telling: Telling): Sheet {
  const { language, words } = telling;
  const { columns } = words.exhibits;
  const rowOf = ({ name, stage }: Project, commitment: Commitment): Entry => ({
    about: { project: name[language], stage: words.stages[stage] },
    commitment,
    cite: commitment.cite,
  });
  const entries = section.facts.stages.flatMap((stage) =>
    stage.entries.flatMap(({ projects, commitment }) =>
      projects.map((project) => rowOf(project, commitment)),
    ),
  );
  return entrySheet(section, telling, entries, [
    ['stage', columns.stage],
    ['project', columns.project],
  ]);
}

function entrySheet(
  { facts }: OpenSection,
  telling: Telling,
  entries: readonly Entry[],
  about: readonly (readonly [string, string])[],
): Sheet {
  const { language, words } = telling;
  const { columns } = words.exhibits;
  const text = (
    key: string,
    title: string,
    cellOf: (entry: Entry) => string | null,
  ): ColumnReader<Entry> => ({ key, title, kind: 'text', cellOf, isOptional: true });
  return sheetOf(
    [
      text('district', columns.district, () => facts.district.name[language]),
      ...about.map(([key, title]) => text(key, title, (entry) => entry.about[key] || null)),
      text(
        'statement',
        columns.statement,
        ({ commitment }) => commitment?.statement[language] ?? null,
      ),
      text('numbers', columns.numbers, ({ commitment }) =>
        commitment ? targetsText(telling, commitment) : null,
      ),
      text('citation', columns.citation, ({ cite }) => words.citation.short(cite.paragraph)),
      text('note', columns.note, ({ commitment }) => commitment?.note?.[language] ?? null),
    ],
    entries,
    ({ cite }) => ({ districtId: facts.district.id, citations: [cite] }),
  );
}
