// What the list of matching commitments says, district by district as on screen; on a district's page, its open section.
import { byId, planOf, type PlacedCommitment } from '~/model/atlas';
import { strongestMention } from '~/model/emphasis';
import { countOf, matchCommitments } from '~/model/matching';
import { withoutPlace } from '~/model/placeSelection';
import { isFiltered } from '~/model/selection';
import { hasNumber } from '~/model/target';
import { targetText } from '~/words/targetWords';
import { backingGroups, backingTitle } from './backing';
import { industriesText, projectsText, targetsText } from './commitmentText';
import { selectionOf, type ExhibitContent, type Point, type Sheet, type Telling } from './exhibit';
import { sectionSheet } from './sectionSheet';
import { openSection, sectionPoints, sectionTitle } from './sectionTelling';
import { sheetCitations, sheetOf, type ColumnReader } from './sheet';
import { shortened } from './shortened';
import { isUncovered } from './uncovered';
import { verbMark } from './verbMark';

/** Lines beside a picture; the rest are counted. */
const shownLines = 6;

const placedOf = (telling: Telling) => matchCommitments(telling.atlas, selectionOf(telling));

function title(telling: Telling): string {
  const { atlas, place, language, words, selection } = telling;
  const say = words.exhibits.titles;
  const section = openSection(telling);
  if (section) return sectionTitle(section, telling);
  const count = countOf(placedOf(telling));
  const district = place.name === 'district' ? byId(atlas.region.districts, place.id) : undefined;
  if (district) {
    const name = district.name[language];
    if (!planOf(atlas, district.id, selection.year)) return say.withoutPlan(name);
    const isNarrowed = isFiltered(withoutPlace(place, selection));
    return say.commitmentsOf(name, count.commitments, isNarrowed);
  }
  const narrowed = selectionOf(telling);
  if (narrowed.industries.length > 0) {
    const about = backingTitle(telling);
    return count.commitments === 0 ? about : say.commitments(about, count.commitments);
  }
  if (isUncovered(telling)) return say.uncovered;
  if (count.commitments === 0) return words.filters.nothingMatches;
  return isFiltered(narrowed) ? words.filters.result(count) : words.filters.everything(count);
}

/** In the order of the screen, each district once before any a second time; the rest are counted. */
function points(telling: Telling): readonly Point[] {
  const { words } = telling;
  const section = openSection(telling);
  if (section) return sectionPoints(section, telling);
  const groups = backingGroups(telling).map(({ commitments }) => commitments);
  const rounds = Math.max(0, ...groups.map(({ length }) => length));
  const inTurn = Array.from({ length: rounds }, (_, round) =>
    groups.flatMap((commitments) => commitments[round] ?? []),
  ).flat();
  const planned = groups.filter(({ length }) => length > 0).length;
  const limit = Math.max(shownLines, planned);
  const shown = inTurn.slice(0, limit).map((placed) => lineOf(telling, placed));
  const rest = inTurn.length - shown.length;
  return rest === 0
    ? shown
    : [
        ...shown,
        {
          districtId: null,
          lead: '',
          text: words.exhibits.moreCommitments(rest),
          mark: '',
          standsFor: rest,
        },
      ];
}

/** The statement after the district; at its end the verb of a chosen industry, else its first number. */
function lineOf(telling: Telling, placed: PlacedCommitment): Point {
  const { atlas, language, place } = telling;
  const { industries } = selectionOf(telling);
  const { commitment, district } = placed;
  // On a district's own page its name leads every line alike; the theme tells more.
  const theme = place.name === 'district' ? byId(atlas.themes, commitment.theme)?.name : undefined;
  const number = (commitment.targets ?? []).find(hasNumber);
  const verb =
    industries.length > 0 ? strongestMention(atlas, placed, industries)?.verb : undefined;
  return {
    districtId: district.id,
    lead: (theme ?? district.name)[language],
    text: shortened(commitment.statement[language], language),
    mark: verbMark(telling, verb) || (number ? targetText(number, atlas, language) : ''),
  };
}

function sheet(telling: Telling): Sheet {
  const statements = (placed: readonly PlacedCommitment[]) =>
    sheetOf(columnsOf(telling), placed, ({ district, commitment }) => ({
      districtId: district.id,
      citations: [commitment.cite],
    }));
  const section = openSection(telling);
  return section
    ? sectionSheet(section, telling, statements)
    : statements(backingGroups(telling).flatMap(({ commitments }) => commitments));
}

function columnsOf(telling: Telling): readonly ColumnReader<PlacedCommitment>[] {
  const { atlas, language, words } = telling;
  const { columns } = words.exhibits;
  const text = (
    key: string,
    heading: string,
    cellOf: (placed: PlacedCommitment) => string | null,
    isOptional = false,
  ): ColumnReader<PlacedCommitment> => ({ key, title: heading, kind: 'text', cellOf, isOptional });
  const planned = ({ district, year }: PlacedCommitment) => planOf(atlas, district.id, year);
  return [
    text('district', columns.district, ({ district }) => district.name[language]),
    text('theme', columns.theme, ({ commitment }) => {
      return byId(atlas.themes, commitment.theme)?.name[language] ?? null;
    }),
    text(
      'workArea',
      columns.workArea,
      (placed) =>
        byId(planned(placed)?.workAreas ?? [], placed.commitment.workArea)?.name[language] ?? null,
      true,
    ),
    text('statement', columns.statement, ({ commitment }) => commitment.statement[language]),
    text(
      'industries',
      columns.industries,
      ({ commitment }) => industriesText(telling, commitment),
      true,
    ),
    text('numbers', columns.numbers, ({ commitment }) => targetsText(telling, commitment), true),
    text('projects', columns.projects, ({ commitment }) => projectsText(telling, commitment), true),
    text('citation', columns.citation, ({ commitment }) =>
      words.citation.short(commitment.cite.paragraph),
    ),
    text('note', columns.note, ({ commitment }) => commitment.note?.[language] ?? null, true),
  ];
}

export const commitmentsContent: ExhibitContent = {
  title,
  sheet,
  points,
  citations: (telling) => sheetCitations(telling.atlas, sheet(telling)),
  charts: () => [],
};
