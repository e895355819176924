// How the districts stand on one indicator, in one phrase short enough for a title; ties and bases are honoured.
import { planOf, type Atlas } from '~/model/atlas';
import type { ComparisonCell, ComparisonRow } from '~/model/comparison';
import { isMixed, standingsOf, type BasisStandings } from '~/model/standings';
import { hasNumber, ownBasis } from '~/model/target';
import type { Language } from '~/model/text';
import { formatList } from './numbers';
import { targetText } from './targetWords';
import type { Words } from './zh';

/** More names than this make a title a list; they are counted instead. */
const shownNames = 3;

interface Asked {
  readonly year: number;
  /** True where only the chosen districts are compared, so that "only" is true of those alone. */
  readonly isAmongChosen: boolean;
}

/** Says the phrase; it follows the name of the indicator: "市北最高（≈5%），城阳、莱西最低（3%、≈3%）". */
export function standingPhrase(
  row: ComparisonRow,
  { year, isAmongChosen }: Asked,
  atlas: Atlas,
  language: Language,
  words: Words,
): string {
  const say = words.exhibits.titles.standing;
  const covered = row.cells.filter(({ district }) => planOf(atlas, district.id, year));
  const stated = row.cells.filter((cell) => cell.stated);
  const first = stated[0];
  if (!first) {
    if (covered.length === 0) return say.uncovered;
    const isKnown = row.cells.some((cell) => cell.before);
    return isKnown ? say.pastOnly(year - 1) : say.nobody(covered.length);
  }
  if (covered.length === 1) return statedText(first, atlas, language, words);
  if (stated.length === 1) {
    const value = valuesOf([first], atlas, language, words);
    return say.single(first.district.name[language], value, isAmongChosen);
  }
  const numbers = stated.filter((cell) => cell.stated && hasNumber(cell.stated.target));
  if (numbers.length === 0) return wordedPhrase(stated, language, words);
  const bases = standingsOf(row);
  const isTied = bases.length === 1 && bases[0]?.tiers.length === 1;
  if (stated.length === 2 && !(isTied && numbers.length === 2)) {
    return pairPhrase(row, stated, atlas, language, words);
  }
  const main = bases.find(({ basis }) => basis === null) ?? (bases.length === 1 ? bases[0] : null);
  const ranked = main?.tiers.flat() ?? [];
  if (!main || ranked.length < 2) {
    return numbers.length === 1
      ? say.numbered(stated.length, numbers.length)
      : say.bases(stated.length);
  }
  const isWhole = ranked.length === stated.length;
  const phrase = tiersPhrase(main, isWhole, atlas, language, words);
  if (isWhole) return phrase;
  const isOneBasis = ranked.length === numbers.length;
  if (main.tiers.length === 1) return isOneBasis ? say.inNumbers(phrase) : say.onBasis(phrase);
  return isOneBasis
    ? say.amongNumbers(ranked.length, phrase)
    : say.amongBasis(ranked.length, phrase);
}

/** Two districts are told in full: the higher first where they can be ordered, else in official order. */
function pairPhrase(
  row: ComparisonRow,
  stated: readonly ComparisonCell[],
  atlas: Atlas,
  language: Language,
  words: Words,
): string {
  const say = words.exhibits.titles.standing;
  const isOrdered = standingsOf(row).some(({ tiers }) => tiers.flat().length === 2);
  const [one = '', other = ''] = stated
    .toSorted((first, second) =>
      isOrdered ? (first.rank?.place ?? 0) - (second.rank?.place ?? 0) : 0,
    )
    .map((cell) => statedText(cell, atlas, language, words));
  const phrase = say.pair(one, other);
  return isOrdered || !haveOwnBases(stated) ? phrase : say.ownBases(phrase);
}

/** A district with what it states. */
function statedText(
  { district, stated }: ComparisonCell,
  atlas: Atlas,
  language: Language,
  words: Words,
): string {
  const say = words.exhibits.titles.standing;
  const name = district.name[language];
  if (!stated) return name;
  const text = targetText(stated.target, atlas, language);
  return hasNumber(stated.target) ? say.figure(name, text) : say.wording(name, text);
}

/** True when the cells do not all stand on one basis. */
function haveOwnBases(cells: readonly ComparisonCell[]): boolean {
  const bases = cells.map(({ stated }) => stated && ownBasis(stated.target)?.zh);
  return new Set(bases).size > 1;
}

/** The ends of what can be ordered; where only some of the districts are ordered, the upper end alone. */
function tiersPhrase(
  standings: BasisStandings,
  isWhole: boolean,
  atlas: Atlas,
  language: Language,
  words: Words,
): string {
  const say = words.exhibits.titles.standing;
  const { tiers } = standings;
  const high = tiers[0] ?? [];
  const low = tiers.at(-1) ?? [];
  const highValue = valuesOf(high, atlas, language, words);
  if (tiers.length === 1) {
    return isMixed(standings)
      ? say.sameNumber(high.length, highValue)
      : say.same(high.length, highValue);
  }
  const names = namesOrCount(high, language, words);
  if (!isWhole) return say.highest(names, highValue);
  return say.ends(
    names,
    highValue,
    namesOrCount(low, language, words),
    valuesOf(low, atlas, language, words),
  );
}

function wordedPhrase(cells: readonly ComparisonCell[], language: Language, words: Words): string {
  const say = words.exhibits.titles.standing;
  const wordings = new Set(
    cells.flatMap(({ stated }) =>
      stated && !hasNumber(stated.target) ? [stated.target.wording[language]] : [],
    ),
  );
  const [wording, ...others] = wordings;
  const phrase =
    wording !== undefined && others.length === 0
      ? say.sameWording(cells.length, wording)
      : say.worded(cells.length);
  return haveOwnBases(cells) ? say.ownBases(phrase) : phrase;
}

/** What the cells state, each once. */
function valuesOf(
  cells: readonly ComparisonCell[],
  atlas: Atlas,
  language: Language,
  words: Words,
): string {
  const values = cells.flatMap(({ stated }) =>
    stated ? [targetText(stated.target, atlas, language)] : [],
  );
  return [...new Set(values)].join(words.listJoin);
}

function namesOrCount(cells: readonly ComparisonCell[], language: Language, words: Words): string {
  return cells.length > shownNames
    ? words.exhibits.titles.standing.districts(cells.length)
    : formatList(
        cells.map(({ district }) => district.name[language]),
        language,
      );
}
