// The lists inside the sentences on one industry: districts, their shares, their verbs, their narrower fields.
import type { District } from '~/model/catalogue';
import type { DistrictShare, IndustryComparison, OwnTracks } from '~/model/industryContrast';
import type { Language } from '~/model/text';
import { formatList } from './numbers';
import type { Words } from './zh';

/** More fields than this would make the sentence a list; the rest are counted. */
const shownTracks = 3;

/** Districts with how many each has. */
export function sharesText(
  shares: readonly DistrictShare[],
  language: Language,
  words: Words,
): string {
  const texts = shares.map(({ district, count }) =>
    words.industries.contrast.share(district.name[language], count),
  );
  return formatList(texts, language);
}

/** The narrower fields of one district; a long list is cut and counted. */
export function trackText({ tracks }: OwnTracks, language: Language, words: Words): string {
  const join = language === 'zh' ? '、' : ', ';
  const shown = tracks
    .slice(0, shownTracks)
    .map((track) => words.industries.contrast.track(track[language]))
    .join(join);
  return tracks.length > shownTracks
    ? words.industries.contrast.tracksAndMore(shown, tracks.length)
    : shown;
}

/** The names of districts as the language lists them. */
export function namesOf(districts: readonly District[], language: Language): string {
  return formatList(
    districts.map(({ name }) => name[language]),
    language,
  );
}

/** The printed verbs of the strongest level, each once. */
export function verbsOf({ strongest }: IndustryComparison, language: Language): string {
  const verbs = new Set(strongest.flatMap((group) => group.verbs));
  return [...verbs].join(language === 'zh' ? '、' : ', ');
}
