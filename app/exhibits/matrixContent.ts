// What the matrix says: which industries the districts name, which they share and which are one district's own.
import type { District, Industry } from '~/model/catalogue';
import { mentionsIn } from '~/model/emphasis';
import { matchCommitments } from '~/model/matching';
import { matrixOf, type MatrixCell, type MatrixRow } from '~/model/matrix';
import { orderRows } from '~/model/matrixOrder';
import { matrixOverview } from '~/model/matrixOverview';
import { cellFigure } from '~/model/matrixShade';
import { backingPoints, backingTitle } from './backing';
import { chosenBreadth, chosenBreadthPoints, chosenBreadthTitle } from './chosenBreadth';
import { selectionOf, type ExhibitContent, type Point, type Sheet, type Telling } from './exhibit';
import { firstNames } from './firstNames';
import { sheetCitations, sheetOf, type ColumnReader } from './sheet';
import { uncoveredPoints } from './uncovered';

/** As many names stand in a line; the rest are counted. */
const shownNames = 5;

const hasChoice = (telling: Telling) => selectionOf(telling).industries.length > 0;

/** The title above the matrix; with industries chosen, who names them. */
function title(telling: Telling): string {
  const { atlas, words } = telling;
  const selection = selectionOf(telling);
  if (hasChoice(telling)) return backingTitle(telling);
  const { rows, columns } = matrixOf(atlas, selection);
  if (rows.length === 0) {
    const isEmpty = matchCommitments(atlas, selection).length === 0;
    return isEmpty ? words.filters.nothingMatches : words.matrix.none;
  }
  const chosen = chosenBreadth(telling);
  if (chosen) return chosenBreadthTitle(chosen, telling);
  const districts = columns.filter((_, index) =>
    rows.some(({ cells }) => cells[index]?.state === 'named'),
  );
  return words.matrix.title(rows.length, districts.length);
}

function points(telling: Telling): readonly Point[] {
  if (hasChoice(telling)) return backingPoints(telling);
  const chosen = chosenBreadth(telling);
  if (chosen) return [...chosenBreadthPoints(chosen, telling), ...uncoveredPoints(telling)];
  const { atlas, language, words } = telling;
  const selection = selectionOf(telling);
  const { shared, own } = matrixOverview(atlas, selection, matrixOf(atlas, selection));
  const line = (lead: string, industries: readonly Industry[], district?: District): Point => ({
    districtId: district?.id ?? null,
    lead,
    text: firstNames(
      industries.map(({ name }) => name[language]),
      shownNames,
      words,
    ),
    mark: words.map.industriesNamed(industries.length),
  });
  return [
    ...shared.map(({ districts, industries }) =>
      line(words.exhibits.byDistricts(districts), industries),
    ),
    ...own.map(({ district, industries }) =>
      line(words.matrix.onlyIn(district.name[language]), industries, district),
    ),
    ...uncoveredPoints(telling),
  ];
}

function sheet(telling: Telling): Sheet {
  const { atlas, language } = telling;
  const selection = selectionOf(telling);
  const matrix = matrixOf(atlas, selection);
  const rows = orderRows(matrix, selection, language).flatMap((group) => group.rows);
  const placed = matchCommitments(atlas, {
    ...selection,
    industries: [],
    districts: [],
    match: 'any',
  });
  const columns = [
    ...rowColumns(telling),
    ...matrix.columns.flatMap((district, index) => districtColumns(telling, district, index)),
  ];
  return sheetOf(columns, rows, ({ industry }) => ({
    districtId: null,
    citations: placed
      .filter((one) => mentionsIn(one, [industry.id]).length > 0)
      .map(({ commitment }) => commitment.cite),
  }));
}

function rowColumns({ language, words }: Telling): readonly ColumnReader<MatrixRow>[] {
  const { columns } = words.exhibits;
  return [
    {
      key: 'industry',
      title: columns.industry,
      kind: 'text',
      cellOf: ({ industry }) => industry.name[language],
    },
    {
      key: 'group',
      title: columns.group,
      kind: 'text',
      cellOf: ({ industry }) => words.groups[industry.group],
    },
    {
      key: 'districts',
      title: columns.districts,
      kind: 'number',
      cellOf: ({ districts }) => districts,
    },
    {
      key: 'commitments',
      title: columns.commitments,
      kind: 'number',
      cellOf: ({ commitments }) => commitments,
    },
  ];
}

/** A district's printed verb, or why there is none, and beside it the figure of its cell. */
function districtColumns(
  telling: Telling,
  district: District,
  index: number,
): readonly ColumnReader<MatrixRow>[] {
  const { language, words } = telling;
  const { by } = selectionOf(telling);
  const { columns } = words.exhibits;
  const name = district.name[language];
  const figureTitle = by === 'numbers' ? columns.numbersIn : columns.commitmentsIn;
  return [
    {
      key: `${district.id}-verb`,
      title: columns.verbIn(name),
      kind: 'text',
      cellOf: ({ cells }) => verbOf(telling, cells[index]),
    },
    {
      key: `${district.id}-${by === 'numbers' ? 'numbers' : 'commitments'}`,
      title: figureTitle(name),
      kind: 'number',
      cellOf: ({ cells }) => {
        const cell = cells[index];
        return cell?.state === 'named' ? cellFigure(cell, by) : null;
      },
    },
  ];
}

function verbOf({ words }: Telling, cell: MatrixCell | undefined): string | null {
  if (!cell) return null;
  return cell.state === 'named' ? (cell.mention?.verb ?? null) : words.matrix.absences[cell.state];
}

export const matrixContent: ExhibitContent = {
  title,
  sheet,
  points,
  citations: (telling) => sheetCitations(telling.atlas, sheet(telling)),
  charts: () => [],
};
