// The districts a source does not cover: named where they are few, counted where they are many, never left out.
import { districtsInOrder, planOf } from '~/model/atlas';
import type { District } from '~/model/catalogue';
import { formatList } from '~/words/numbers';
import { selectionOf, type Point, type Telling } from './exhibit';

/** As many are named; more are counted. */
const shownNames = 2;

/** The districts without a plan in the year, as far as they are asked for. */
export function uncoveredDistricts(telling: Telling): readonly District[] {
  const { atlas } = telling;
  const { year, districts } = selectionOf(telling);
  return districtsInOrder(atlas).filter(
    ({ id }) => !planOf(atlas, id, year) && (districts.length === 0 || districts.includes(id)),
  );
}

/** The last line of a list of districts; none where every district asked for has a plan. */
export function uncoveredPoints(telling: Telling): readonly Point[] {
  const { language, words } = telling;
  const uncovered = uncoveredDistricts(telling);
  if (uncovered.length === 0) return [];
  const names = uncovered.map(({ name }) => name[language]);
  const text =
    names.length > shownNames
      ? words.exhibits.others(names.length)
      : words.exhibits.uncovered(formatList(names, language));
  return [{ districtId: null, lead: '', text, mark: '' }];
}
