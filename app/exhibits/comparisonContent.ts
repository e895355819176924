// What the comparison says: every indicator that the compared districts state, row by row as on screen.
import { planOf } from '~/model/atlas';
import { comparedDistricts, compareTargets, type ComparisonCell } from '~/model/comparison';
import { groupRows } from '~/model/rowGroups';
import { formatList } from '~/words/numbers';
import { standingPhrase } from '~/words/standingPhrase';
import { targetText } from '~/words/targetWords';
import { selectionOf, type ExhibitContent, type Telling } from './exhibit';
import { cellText, rowChart, rowEntries } from './indicatorTelling';
import { sheetCitations } from './sheet';
import { kindColumns, targetSheet } from './targetSheet';
import { isUncovered } from './uncovered';

const rowsOf = (telling: Telling) => compareTargets(telling.atlas, selectionOf(telling));

/** The compared districts that have a plan. */
function districtsOf(telling: Telling) {
  const selection = selectionOf(telling);
  return comparedDistricts(telling.atlas, selection).filter(({ id }) =>
    planOf(telling.atlas, id, selection.year),
  );
}

function title(telling: Telling): string {
  const { language, words, selection } = telling;
  const say = words.exhibits.titles;
  if (isUncovered(telling)) return say.uncovered;
  const rows = rowsOf(telling);
  const districts = districtsOf(telling);
  if (rows.length === 0 || districts.length === 0) return say.nothingCompared;
  const stated = rows.filter(({ statedBy }) => statedBy > 0).length;
  const names = formatList(
    districts.map(({ name }) => name[language]),
    language,
  );
  if (districts.length === 1) return say.comparedAlone(selection.year, names, stated);
  const shared = rows.filter(({ statedBy }) => statedBy > 1).length;
  if (shared === 0) return say.nothingShared(selection.year, districts.length, stated);
  return districts.length === 2
    ? say.comparedPair(selection.year, names, shared)
    : say.compared(selection.year, districts.length, shared);
}

function sheet(telling: Telling) {
  const { shared, single, past } = groupRows(rowsOf(telling));
  const isKnown = ({ stated, before }: ComparisonCell) => Boolean(stated ?? before);
  const entries = [
    ...shared.flatMap((row) => rowEntries(row, row.cells)),
    // Indicators of one district alone: that all the others are silent needs no row each.
    ...[...single, ...past].flatMap((row) => rowEntries(row, row.cells.filter(isKnown))),
  ];
  const [kind] = kindColumns(telling);
  return targetSheet(telling, entries, kind ? [kind] : []);
}

export const comparisonContent: ExhibitContent = {
  title,
  sheet,
  points: (telling) => {
    const { atlas, language, words } = telling;
    const { year, districts } = selectionOf(telling);
    const asked = { year, isAmongChosen: districts.length > 0 };
    const [only, ...others] = districtsOf(telling);
    return groupRows(rowsOf(telling)).shared.map((row) => {
      const lead = row.indicator.name[language];
      const cell = row.cells.find(({ district }) => district.id === only?.id);
      // One district alone needs no comparing: its figure stands at the end of the line.
      if (cell && others.length === 0) {
        const mark = cell.stated ? targetText(cell.stated.target, atlas, language) : '';
        return { districtId: cell.district.id, lead, text: cellText(telling, cell), mark };
      }
      const text = standingPhrase(row, asked, atlas, language, words);
      return { districtId: null, lead, text, mark: '' };
    });
  },
  citations: (telling) => sheetCitations(telling.atlas, sheet(telling)),
  charts: (telling) =>
    groupRows(rowsOf(telling))
      .shared.filter(({ cells }) => cells.some(({ rank }) => rank))
      .map((row) => rowChart(telling, row, row.cells)),
};
