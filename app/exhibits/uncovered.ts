// The districts a source does not cover: named where they are few, counted where they are many, never left out.
import { districtsInOrder, planOf } from '~/model/atlas';
import type { District } from '~/model/catalogue';
import { formatList } from '~/words/numbers';
import { selectionOf, type Point, type Telling } from './exhibit';

/** As many are named; more are counted. */
const shownNames = 2;

/**
 * The districts without a plan in the year.
 *
 * @param asked ids of the districts that are asked for; none for all
 */
export function uncoveredDistricts(
  telling: Telling,
  asked: readonly string[] = selectionOf(telling).districts,
): readonly District[] {
  const { atlas, selection } = telling;
  return districtsInOrder(atlas).filter(
    ({ id }) => !planOf(atlas, id, selection.year) && (asked.length === 0 || asked.includes(id)),
  );
}

/** True where districts are asked for and none of them has a plan: that is no answer of theirs. */
export function isUncovered(telling: Telling): boolean {
  const { districts } = selectionOf(telling);
  return districts.length > 0 && uncoveredDistricts(telling).length === districts.length;
}

/** The last line of a list of districts; none where every district asked for has a plan. */
export function uncoveredPoints(telling: Telling, asked?: readonly string[]): readonly Point[] {
  const { language, words } = telling;
  const uncovered = uncoveredDistricts(telling, asked);
  if (uncovered.length === 0) return [];
  const names = uncovered.map(({ name }) => name[language]);
  const text =
    names.length > shownNames
      ? words.exhibits.others(names.length)
      : words.exhibits.uncovered(formatList(names, language));
  return [{ districtId: null, lead: '', text, mark: '' }];
}
