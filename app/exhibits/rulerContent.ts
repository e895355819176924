// What the ruler says: one indicator across every district, whichever are chosen, as on screen.
import { rulerOf } from '~/model/comparison';
import { selectionOf, type ExhibitContent, type Telling } from './exhibit';
import { rowChart, rowEntries, rowPoints, rowTitle } from './indicatorTelling';
import { sheetCitations } from './sheet';
import { targetSheet } from './targetSheet';
import { uncoveredDistricts, uncoveredPoints } from './uncovered';

const rowOf = (telling: Telling) => rulerOf(telling.atlas, selectionOf(telling));

function sheet(telling: Telling) {
  const row = rowOf(telling);
  return targetSheet(
    telling,
    row ? rowEntries(row, row.cells, uncoveredDistricts(telling, [])) : [],
  );
}

export const rulerContent: ExhibitContent = {
  title: (telling) => {
    const row = rowOf(telling);
    return row ? rowTitle(telling, row, false) : telling.words.exhibits.names.ruler;
  },
  sheet,
  points: (telling) => {
    const row = rowOf(telling);
    return row ? [...rowPoints(telling, row), ...uncoveredPoints(telling, [])] : [];
  },
  citations: (telling) => sheetCitations(telling.atlas, sheet(telling)),
  charts: (telling) => {
    const row = rowOf(telling);
    return row ? [rowChart(telling, row, row.cells)] : [];
  },
};
