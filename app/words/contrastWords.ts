// The sentences that tell what sets the districts apart on one industry, made of the facts of the comparison.
import type { Industry } from '~/model/catalogue';
import type { DistrictShare, IndustryComparison, IndustryContrast } from '~/model/industryContrast';
import type { Language } from '~/model/text';
import { namesOf, sharesText, trackText, verbsOf } from './contrastNames';
import type { Words } from './zh';

/** Says the contrast in one to three short sentences; printed verbs stay as they are in every language. */
export function contrastText(
  contrast: IndustryContrast,
  industry: Industry,
  language: Language,
  words: Words,
): string {
  const { kind, isNarrowed, asked, comparison } = contrast;
  const say = words.industries.contrast;
  const name = industry.name[language];
  if (kind === 'nobody' && asked === 0) return sentence([say.uncovered], language, words);
  if (kind === 'unmatched') return sentence([say.unmatched(name)], language, words);
  const clauses =
    kind === 'nobody'
      ? [[say.nobody(name, asked)]]
      : comparison.districts.length === 1
        ? aloneClauses(contrast, name, language, words)
        : comparedClauses(comparison, language, words);
  const text = clauses
    .filter((one) => one.length > 0)
    .map((one) => sentence(one, language, words))
    .join(language === 'zh' ? '' : ' ');
  return isNarrowed ? `${say.within}${text}` : text;
}

function aloneClauses(
  { asked, comparison }: IndustryContrast,
  name: string,
  language: Language,
  words: Words,
): readonly (readonly string[])[] {
  const say = words.industries.contrast;
  const { districts, level, most, numbers, zones, ownTracks } = comparison;
  const district = districts[0]?.name[language] ?? '';
  const tracks = ownTracks[0];
  return [
    [
      say.alone(district, name, asked > 1),
      say.aloneVerbs(verbsOf(comparison, language), level?.name[language] ?? ''),
    ],
    [
      say.aloneCount(most[0]?.count ?? 0),
      say.aloneNumbers(numbers[0]?.count ?? 0),
      ...(zones[0] ? [say.aloneZones(zones[0].count)] : []),
    ],
    tracks ? [say.aloneTracks(trackText(tracks, language, words))] : [],
  ];
}

function comparedClauses(
  comparison: IndustryComparison,
  language: Language,
  words: Words,
): readonly (readonly string[])[] {
  const say = words.industries.contrast;
  const { districts, strongest, most, ownTracks } = comparison;
  const verbs = verbsOf(comparison, language);
  const strongestNames = namesOf(
    strongest.map(({ district }) => district),
    language,
  );
  const mostNames = namesOf(
    most.map(({ district }) => district),
    language,
  );
  const count = most[0]?.count ?? 0;
  const tracks = ownTracks.map((one) =>
    say.tracksOf(one.district.name[language], trackText(one, language, words)),
  );
  return [
    [
      strongest.length === districts.length
        ? say.sameStrength(strongestNames, verbs)
        : say.strongest(strongestNames, strongest.length, verbs),
      most.length === districts.length
        ? say.sameCount(count)
        : mostNames === strongestNames
          ? say.alsoMost(most.length, count)
          : say.most(mostNames, most.length, count),
      numbersClause(comparison.numbers, language, words),
    ],
    zonesClause(comparison.zones, language, words),
    tracks.length > 0 ? [say.ownTracks(tracks.join(language === 'zh' ? '，' : ', '))] : [],
  ];
}

function numbersClause(
  numbers: readonly DistrictShare[],
  language: Language,
  words: Words,
): string {
  const say = words.industries.contrast;
  const [first, ...rest] = numbers;
  if (!first) return say.noNumbers;
  return rest.length === 0
    ? say.onlyNumbers(first.district.name[language], first.count)
    : say.numbers(sharesText(numbers, language, words));
}

function zonesClause(
  zones: readonly DistrictShare[],
  language: Language,
  words: Words,
): readonly string[] {
  const say = words.industries.contrast;
  const [first, ...rest] = zones;
  if (!first) return [];
  return rest.length === 0
    ? [say.onlyZone(first.district.name[language], first.count)]
    : [say.zones(sharesText(zones, language, words))];
}

function sentence(clauses: readonly string[], language: Language, words: Words): string {
  if (language === 'zh') return `${clauses.join('，')}${words.sentenceEnd}`;
  const text = clauses.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${words.sentenceEnd}`;
}
