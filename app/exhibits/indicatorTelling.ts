// What is said of one indicator across districts, whichever picture shows it: title, lines, table and chart.
import { barGroupsOf } from '~/model/barGroups';
import type { District } from '~/model/catalogue';
import { isInUnit, type ComparisonCell, type ComparisonRow } from '~/model/comparison';
import { hasNumber, ownBasis } from '~/model/target';
import { standingPhrase } from '~/words/standingPhrase';
import { inUnit, numberIn, spokenTarget, targetText } from '~/words/targetWords';
import type { NativeChart, Point, Telling } from './exhibit';
import type { TargetEntry } from './targetSheet';

/** "一般公共预算收入增速：…"; `isAmongChosen` where only the chosen districts are compared. */
export function rowTitle(telling: Telling, row: ComparisonRow, isAmongChosen: boolean): string {
  const { atlas, language, words, selection } = telling;
  const asked = { year: selection.year, isAmongChosen };
  return words.exhibits.titles.indicator(
    row.indicator.name[language],
    standingPhrase(row, asked, atlas, language, words),
  );
}

/** The cells as a bar chart orders them: ranked, other bases, words, other units, silent. */
export function orderedCells(row: ComparisonRow): readonly ComparisonCell[] {
  const { ranked, apart, worded, otherUnit, silent } = barGroupsOf(row);
  return [...ranked, ...apart, ...worded, ...otherUnit, ...silent.flatMap(({ cells }) => cells)];
}

/** One line a district with a plan, in the order of the bars. */
export function rowPoints(telling: Telling, row: ComparisonRow): readonly Point[] {
  const { atlas, language } = telling;
  return orderedCells(row)
    .filter(({ absence }) => absence !== 'not-in-digest')
    .map((cell) => {
      const { district, stated } = cell;
      return {
        districtId: district.id,
        lead: district.name[language],
        text: cellText(telling, cell),
        mark: stated ? targetText(stated.target, atlas, language) : '',
      };
    });
}

/** What must be known beside the figure; where there is nothing, the words it is printed with. */
export function cellText(
  { atlas, language, words }: Telling,
  { stated, before, absence }: ComparisonCell,
): string {
  const past = before
    ? [
        words.compare.past(
          before.target.year,
          targetText(before.target, atlas, language),
          before.target.kind === 'expected',
        ),
      ]
    : [];
  if (!stated) {
    return [...(absence ? [words.absences[absence]] : []), ...past].join(words.exhibits.pieceJoin);
  }
  const { target } = stated;
  const basis = ownBasis(target);
  const known = [
    ...(target.strive ? [words.exhibits.strive] : []),
    ...(target.label && !basis ? [target.label[language]] : []),
    ...(basis ? [words.otherBasis(basis[language])] : []),
    ...past,
  ];
  if (known.length > 0) return known.join(words.exhibits.pieceJoin);
  const printed = words.exhibits.asPrinted(
    target.printed,
    spokenTarget(target, atlas, language, words),
  );
  // An exact number is printed as it is shown; saying it twice tells nothing.
  const isTold = target.operator === 'exact' || !hasNumber(target);
  return isTold ? '' : printed;
}

/** The entries of a row's sheet; districts without a plan come last and say so. */
export function rowEntries(
  { indicator }: ComparisonRow,
  cells: readonly ComparisonCell[],
  uncovered: readonly District[] = [],
): readonly TargetEntry[] {
  return [
    ...cells.map(({ district, stated, before, absence }) => ({
      district,
      indicator,
      stated,
      before,
      absence,
    })),
    ...uncovered.map((district) => ({
      district,
      indicator,
      stated: null,
      before: null,
      absence: 'not-in-digest' as const,
    })),
  ];
}

/** The row as a chart; a value on another basis carries it in its category, as bars cannot tell it apart. */
export function rowChart(
  telling: Telling,
  row: ComparisonRow,
  cells: readonly ComparisonCell[],
): NativeChart {
  const { atlas, language, words } = telling;
  const { indicator } = row;
  const number = (placed: ComparisonCell['stated']): number | null =>
    placed && hasNumber(placed.target) && isInUnit(atlas.units, placed.target, indicator.unit)
      ? numberIn(placed.target.value, placed.target.unit, atlas, language)
      : null;
  return {
    title: indicator.name[language],
    unit: inUnit(0, indicator.unit, atlas, language).unit,
    values: cells.map(({ district, stated, before, absence }) => {
      const basis = stated && ownBasis(stated.target);
      const name = district.name[language];
      return {
        category: basis ? words.compare.withValue(name, basis[language]) : name,
        value: number(stated),
        text: stated
          ? targetText(stated.target, atlas, language)
          : absence
            ? words.absences[absence]
            : '',
        before: number(before),
        ...(before && { beforeText: targetText(before.target, atlas, language) }),
      };
    }),
  };
}
