// What stands around an exhibit wherever it goes: its title, the filters in force, the edition and the source.
import { byId } from '~/model/atlas';
import type { Citation } from '~/model/plan';
import { withoutPlace } from '~/model/placeSelection';
import type { Text } from '~/model/text';
import { formatDate } from '~/words/numbers';
import type { Exhibit, Telling } from './exhibit';

/** As many of the chosen industries or districts stand in a file's name. */
const shownChoices = 2;
/** As many letters of what was looked for. */
const shownLetters = 16;

export interface Caption {
  readonly title: string;
  /** "产业方向：低空经济"; '' where no filter is in force. */
  readonly filters: string;
  /** Region and year: "青岛 · 2025 年区市政府工作报告". */
  readonly edition: string;
  /** Publisher, title and date of every source that is cited. */
  readonly source: string;
  /** "¶9 ¶18–20"; '' where nothing is cited. */
  readonly paragraphs: string;
}

/**
 * The words around an exhibit.
 *
 * @param ownTitle the presenter's own title; '' or blanks for the one computed from the data
 */
export function captionOf(exhibit: Exhibit, telling: Telling, ownTitle = ''): Caption {
  const { atlas, selection, language, words } = telling;
  const citations = exhibit.citations(telling);
  // A file or a link may hold any text; a title is one paragraph, broken into lines where it is set.
  const own = ownTitle.replace(/\s+/g, ' ').trim();
  return {
    title: own === '' ? exhibit.title(telling) : own,
    filters: filtersText(telling),
    edition: words.edition(atlas.region.name[language], selection.year),
    source: sourceText(telling, citations),
    paragraphs: paragraphsText(citations),
  };
}

/** The filters in force beside what the place itself is about; '' for none. */
export function filtersText({ atlas, place, selection, language, words }: Telling): string {
  const filters = withoutPlace(place, selection);
  const names = (
    entries: readonly { readonly id: string; readonly name: Text }[],
    ids: readonly string[],
  ) => ids.map((id) => byId(entries, id)?.name[language] ?? id).join(words.listJoin);
  const isAll = filters.match === 'all' && filters.industries.length > 1;
  const pieces = [
    [words.filters.industries, names(atlas.industries, filters.industries), isAll],
    [words.filters.themes, names(atlas.themes, filters.themes), false],
    [words.filters.districts, names(atlas.region.districts, filters.districts), false],
    [words.filters.query, filters.query === '' ? '' : words.exhibits.quoted(filters.query), false],
  ] as const;
  return pieces
    .filter(([, chosen]) => chosen !== '')
    .map(
      ([heading, chosen, isEvery]) =>
        `${heading}${words.colon}${chosen}${isEvery ? words.exhibits.everyOne : ''}`,
    )
    .join(words.exhibits.filterJoin);
}

/** Publisher, title and date of the sources of the citations; all sources where there is none. */
function sourceText({ atlas, language, words }: Telling, citations: readonly Citation[]): string {
  const cited = atlas.sources.filter(({ id }) => citations.some(({ source }) => source === id));
  return (cited.length > 0 ? cited : atlas.sources)
    .map(({ publisher, title, published }) =>
      words.sourceLine(publisher[language], title[language], formatDate(published, language)),
    )
    .join(words.exhibits.filterJoin);
}

/** The cited paragraphs, neighbours drawn together. */
export function paragraphsText(citations: readonly Citation[]): string {
  const numbers = [...new Set(citations.map(({ paragraph }) => paragraph))].toSorted(
    (one, other) => one - other,
  );
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([first, last]) => (first === last ? `¶${first}` : `¶${first}–${last}`))
    .join(' ');
}

/** What no file's name may hold on one system or another. */
const forbidden = /[\s\p{C}\\/:*?"<>|]+/gu;

/** What kind of exhibit this is, or which section of a district's page. */
export function eyebrowOf({ name }: Pick<Exhibit, 'name'>, telling: Telling): string {
  const { place, selection, words } = telling;
  const isSection = place.name === 'district' && name === 'commitments';
  if (!isSection) return words.exhibits.names[name];
  const { tab, year } = selection;
  return tab === 'results' ? words.district.resultsTab(year - 1) : words.district.tabs[tab];
}

/** A name for a file of a whole briefing, without its ending: "两会图谱-季度汇报-2025". */
export function briefingFileNameOf(name: string, { selection, words }: Telling): string {
  // A name that says the year already need not say it twice.
  const year = name.includes(String(selection.year)) ? [] : [selection.year];
  return [words.product, name, ...year].join('-').replace(forbidden, ' ');
}

/** A name for a file of the exhibit, without its ending: "两会图谱-一般公共预算收入增速-2025". */
export function fileNameOf(exhibit: Exhibit, telling: Telling): string {
  const { selection, words } = telling;
  return [words.product, subjectOf(exhibit, telling), selection.year]
    .join('-')
    .replace(forbidden, ' ');
}

/** What a file is about in a word or two: the indicator, the industry, the district, or the exhibit's own name. */
function subjectOf(
  exhibit: Exhibit,
  { atlas, place, selection, language, words }: Telling,
): string {
  const isSection = place.name === 'district' && exhibit.name === 'commitments';
  const name =
    isSection && selection.tab !== 'work'
      ? words.district.tabs[selection.tab]
      : words.exhibits.names[exhibit.name];
  const isMap = exhibit.name === 'map';
  const byIndicator =
    ['ruler', 'bars'].includes(exhibit.name) || (isMap && selection.layer === 'indicator');
  const { industries, districts, themes, query } = withoutPlace(place, selection);
  const indicator = byIndicator ? byId(atlas.indicators, selection.indicator) : undefined;
  const isBreadth = isMap && !byIndicator && industries.length === 0;
  const own =
    place.name === 'industry'
      ? byId(atlas.industries, place.id)
      : place.name === 'district'
        ? byId(atlas.region.districts, place.id)
        : undefined;
  // The map and the ruler of an indicator show every district, whatever is chosen.
  const isWhole = byIndicator && exhibit.name !== 'bars';
  const chosen = [
    ...(byIndicator ? [] : industries.slice(0, shownChoices)).flatMap(
      (id) => byId(atlas.industries, id) ?? [],
    ),
    ...(byIndicator ? [] : themes.slice(0, shownChoices)).flatMap(
      (id) => byId(atlas.themes, id) ?? [],
    ),
    ...(isWhole ? [] : districts.slice(0, shownChoices)).flatMap(
      (id) => byId(atlas.region.districts, id) ?? [],
    ),
  ];
  return [
    ...(own ? [own.name[language]] : []),
    indicator?.name[language] ?? (isBreadth ? words.map.legendBreadth : name),
    ...chosen.map((one) => one.name[language]),
    ...(byIndicator || query === '' ? [] : [[...query].slice(0, shownLetters).join('')]),
  ].join('-');
}
