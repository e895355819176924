// What the comparison says: every indicator that the compared districts state, row by row as on screen.
import { planOf } from '~/model/atlas';
import { comparedDistricts, compareTargets } from '~/model/comparison';
import { groupRows } from '~/model/rowGroups';
import { formatList } from '~/words/numbers';
import { standingPhrase } from '~/words/standingPhrase';
import { selectionOf, type ExhibitContent, type Telling } from './exhibit';
import { rowChart, rowEntries } from './indicatorTelling';
import { sheetCitations } from './sheet';
import { kindColumns, targetSheet } from './targetSheet';

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
  const rows = rowsOf(telling);
  const districts = districtsOf(telling);
  if (rows.length === 0 || districts.length === 0) return say.nothingCompared;
  const stated = rows.filter(({ statedBy }) => statedBy > 0).length;
  if (districts.length === 1) {
    const names = formatList(
      districts.map(({ name }) => name[language]),
      language,
    );
    return say.comparedAlone(selection.year, names, stated);
  }
  const shared = rows.filter(({ statedBy }) => statedBy > 1).length;
  return shared === 0
    ? say.nothingShared(selection.year, districts.length, stated)
    : say.compared(selection.year, districts.length, shared);
}

function sheet(telling: Telling) {
  const { shared, single, past } = groupRows(rowsOf(telling));
  const entries = [...shared, ...single, ...past].flatMap((row) => rowEntries(row, row.cells));
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
    return groupRows(rowsOf(telling)).shared.map((row) => ({
      districtId: null,
      lead: row.indicator.name[language],
      text: standingPhrase(row, asked, atlas, language, words),
      mark: '',
    }));
  },
  citations: (telling) => sheetCitations(telling.atlas, sheet(telling)),
  charts: (telling) =>
    groupRows(rowsOf(telling))
      .shared.filter(({ cells }) => cells.some(({ rank }) => rank))
      .map((row) => rowChart(telling, row, row.cells)),
};
