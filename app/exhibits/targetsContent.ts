// What the table of targets says: every number and direction the filters leave, in the order on screen.
import { planOf } from '~/model/atlas';
import { comparedDistricts } from '~/model/comparison';
import { districtIdsOf, matchCommitments } from '~/model/matching';
import { hasNumber } from '~/model/target';
import { readSort, sortRows, targetRows } from '~/model/targetTable';
import { selectionOf, type ExhibitContent, type Telling } from './exhibit';
import { sheetCitations } from './sheet';
import { kindColumns, targetSheet } from './targetSheet';
import { isUncovered, uncoveredPoints } from './uncovered';

function rowsOf(telling: Telling) {
  const { atlas, language } = telling;
  const selection = selectionOf(telling);
  return sortRows(atlas, targetRows(atlas, selection), readSort(selection.sort), language);
}

function districtsOf(telling: Telling) {
  const selection = selectionOf(telling);
  return comparedDistricts(telling.atlas, selection).filter(({ id }) =>
    planOf(telling.atlas, id, selection.year),
  );
}

function sheet(telling: Telling) {
  const entries = rowsOf(telling).map(({ district, indicator, target, commitment }) => ({
    district,
    indicator,
    stated: { target, commitment },
    before: null,
    absence: null,
  }));
  return targetSheet(telling, entries, kindColumns(telling));
}

export const targetsContent: ExhibitContent = {
  title: (telling) => {
    const { language, words, selection } = telling;
    const say = words.exhibits.titles;
    if (isUncovered(telling)) return say.uncovered;
    const rows = rowsOf(telling);
    if (rows.length === 0) return say.nothingCompared;
    const districts = districtsOf(telling).filter((one) =>
      rows.some(({ district }) => district.id === one.id),
    );
    const [first] = districts;
    const names =
      districts.length === 1 && first ? first.name[language] : say.districts(districts.length);
    return say.targets(names, selection.year, rows.length);
  },
  sheet,
  points: (telling) => {
    const { atlas, language, words } = telling;
    const rows = rowsOf(telling);
    const matching = districtIdsOf(matchCommitments(atlas, selectionOf(telling)));
    const lines = districtsOf(telling).map((district) => {
      const own = rows.filter((row) => row.district.id === district.id);
      const numbers = own.filter(({ target }) => hasNumber(target)).length;
      return {
        districtId: district.id,
        lead: district.name[language],
        text:
          own.length === 0
            ? matching.has(district.id)
              ? words.exhibits.noTargets
              : words.map.noMatch
            : words.exhibits.targetCounts(numbers, own.length - numbers),
        mark: own.length === 0 ? '' : words.exhibits.targetCount(own.length),
      };
    });
    return [...lines, ...uncoveredPoints(telling)];
  },
  citations: (telling) => sheetCitations(telling.atlas, sheet(telling)),
  charts: () => [],
};
