// What the bar chart says: one indicator across the compared districts, in the order of the bars.
import { barRowOf } from '~/model/barGroups';
import { selectionOf, type ExhibitContent, type Telling } from './exhibit';
import { orderedCells, rowChart, rowEntries, rowPoints, rowTitle } from './indicatorTelling';
import { sheetCitations } from './sheet';
import { targetSheet } from './targetSheet';
import { uncoveredPoints } from './uncovered';

const rowOf = (telling: Telling) => barRowOf(telling.atlas, selectionOf(telling));

function sheet(telling: Telling) {
  const row = rowOf(telling);
  return targetSheet(telling, row ? rowEntries(row, orderedCells(row)) : []);
}

export const barsContent: ExhibitContent = {
  title: (telling) => {
    const row = rowOf(telling);
    const isAmongChosen = selectionOf(telling).districts.length > 0;
    return row ? rowTitle(telling, row, isAmongChosen) : telling.words.exhibits.names.bars;
  },
  sheet,
  points: (telling) => {
    const row = rowOf(telling);
    return row ? [...rowPoints(telling, row), ...uncoveredPoints(telling)] : [];
  },
  citations: (telling) => sheetCitations(telling.atlas, sheet(telling)),
  charts: (telling) => {
    const row = rowOf(telling);
    return row ? [rowChart(telling, row, orderedCells(row))] : [];
  },
};
