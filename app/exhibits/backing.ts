// What is said of the industries chosen: who names them, with which printed verb, and in which statement.
import { byId, districtsWithPlan, type PlacedCommitment } from '~/model/atlas';
import { groupByDistrict, type CommitmentGroup } from '~/model/commitmentGroups';
import { mentionsIn, rankOfVerb, strongestMention } from '~/model/emphasis';
import { countOf, matchCommitments } from '~/model/matching';
import { isFiltered } from '~/model/selection';
import { hasNumber } from '~/model/target';
import { selectionOf, type Point, type Telling } from './exhibit';
import { firstNames } from './firstNames';
import { shortened } from './shortened';
import { uncoveredPoints } from './uncovered';
import { verbMark } from './verbMark';

/** More names than this make a title a list; they are counted instead. */
const shownNames = 3;

/** Characters that a statement may hold beside verb and industry and still say nothing more. */
const bareLength = 2;

/** The districts with what they commit to on the chosen industries, the strongest wording first. */
export function backingGroups(telling: Telling): readonly CommitmentGroup[] {
  const selection = selectionOf(telling);
  return groupByDistrict(telling.atlas, selection, matchCommitments(telling.atlas, selection));
}

/** "4 个区市提出低空经济"; with several industries, any or every one of them, as the filter asks. */
export function backingTitle(telling: Telling): string {
  const { atlas, language, words } = telling;
  const selection = selectionOf(telling);
  const say = words.exhibits.titles.industries;
  const names = selection.industries.map((id) => byId(atlas.industries, id)?.name[language] ?? id);
  const isEvery = selection.match === 'all' && names.length > 1;
  const isLong = names.length > shownNames;
  const told = isEvery
    ? isLong
      ? say.allOf(names.length)
      : say.every(names)
    : isLong
      ? say.anyOf(names.length)
      : say.either(names);
  const placed = matchCommitments(atlas, selection);
  const { districts } = countOf(placed);
  const first = placed[0]?.district.name[language];
  const isAsked = districtsWithPlan(atlas, selection.year).some(
    ({ id }) => selection.districts.length === 0 || selection.districts.includes(id),
  );
  if (!isAsked) return say.uncovered(firstNames(names, shownNames, words));
  if (first === undefined) {
    return isEvery
      ? say.nobodyTogether(told)
      : say.nobody(told, isFiltered({ ...selection, industries: [] }));
  }
  return isEvery && !isLong
    ? say.namedTogether(districts, first, told)
    : say.named(districts, first, told);
}

/** One line a district with a plan: its most telling statement and its strongest verb as printed. */
export function backingPoints(telling: Telling): readonly Point[] {
  const { atlas, language, words } = telling;
  const { industries } = selectionOf(telling);
  const lines = backingGroups(telling).map((group): Point => {
    const { district, commitments, near, isUnmatched } = group;
    const own = { districtId: district.id, lead: district.name[language] };
    const telltale = mostTelling(telling, commitments, industries);
    if (telltale) {
      return {
        ...own,
        text: shortened(telltale.commitment.statement[language], language),
        mark: verbMark(
          telling,
          commitments[0] && strongestMention(atlas, commitments[0], industries)?.verb,
        ),
      };
    }
    const nearNames = near.map(({ name }) => name[language]).join(words.listJoin);
    const silence = isUnmatched ? words.map.noMatch : words.map.notMentioned;
    const text =
      near.length > 0 && !isUnmatched
        ? `${silence}${words.map.nearJoin}${words.map.near(nearNames)}`
        : silence;
    return { ...own, text: shortened(text, language), mark: '' };
  });
  return [...lines, ...uncoveredPoints(telling)];
}

/**
 * The first commitment, which has the strongest wording; where it says no more than that the industry is
 * backed, the one of the same strength that says most: numbers, then a narrower field.
 */
function mostTelling(
  { atlas }: Telling,
  commitments: readonly PlacedCommitment[],
  industries: readonly string[],
): PlacedCommitment | undefined {
  const [first] = commitments;
  const mention = first && strongestMention(atlas, first, industries);
  if (!mention) return first;
  const name = byId(atlas.industries, mention.id)?.name.zh ?? '';
  const rest = first.commitment.statement.zh.replace(mention.verb, '').replace(name, '');
  if (rest.length > bareLength) return first;
  const rankOf = (one: PlacedCommitment) =>
    rankOfVerb(atlas, strongestMention(atlas, one, industries)?.verb ?? '');
  const weight = (one: PlacedCommitment) =>
    Number((one.commitment.targets ?? []).some(hasNumber)) * 2 +
    Number(mentionsIn(one, industries).some(({ track }) => track));
  return commitments
    .filter((one) => rankOf(one) === rankOf(first))
    .toSorted((one, other) => weight(other) - weight(one))[0];
}
