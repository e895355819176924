// In words what bars cannot show: targets without a number, other units, silence.
import type { BarGroups } from '~/model/barGroups';
import type { ComparisonCell } from '~/model/comparison';
import { formatList } from '~/words/numbers';
import { targetText } from '~/words/targetWords';
import type { Telling } from './exhibit';

/** One sentence a kind of gap; none where every district has a bar. */
export function barNotes(
  groups: BarGroups,
  telling: Pick<Telling, 'atlas' | 'language' | 'words'>,
): readonly string[] {
  const { language, words } = telling;
  const list = (cells: readonly ComparisonCell[], name: (cell: ComparisonCell) => string) =>
    formatList(cells.map(name), language);
  const stated = (cell: ComparisonCell) => statedName(cell, telling);
  return [
    ...(groups.worded.length > 0 ? [words.compare.worded(list(groups.worded, stated))] : []),
    ...(groups.otherUnit.length > 0
      ? [words.compare.otherUnit(list(groups.otherUnit, stated))]
      : []),
    ...groups.silent.map(({ absence, cells }) =>
      words.compare.absent(
        list(cells, ({ district }) => district.name[language]),
        words.absences[absence],
      ),
    ),
  ];
}

/** A district with what it states: 崂山（保持领跑全市）. */
function statedName(
  { district, stated }: ComparisonCell,
  { atlas, language, words }: Pick<Telling, 'atlas' | 'language' | 'words'>,
): string {
  const name = district.name[language];
  if (!stated) return name;
  return words.compare.withValue(name, targetText(stated.target, atlas, language));
}
