// A view in a few words and in one sentence: for tabs, history, the previews of chat apps, and what is shared.
import { byId, planOf, type Atlas, type Catalogue } from '~/model/atlas';
import { exhibitNames } from '~/model/exhibit';
import { countOf, matchCommitments } from '~/model/matching';
import { matrixOf } from '~/model/matrix';
import type { Place } from '~/model/place';
import { narrowToPlace, withoutPlace } from '~/model/placeSelection';
import type { Selection } from '~/model/selection';
import { readBriefing } from '~/model/slideCode';
import type { Language, Text } from '~/model/text';
import type { Words } from './zh';

type Names = Pick<Catalogue, 'region' | 'industries' | 'themes'>;

interface Named {
  readonly id: string;
  readonly name: Text;
}

/** How many filters a sentence names before it only counts the others. */
const mostFilters = 4;

/** Names a view, most telling first: "李沧 · 低空经济 | 两会图谱". */
export function titleOf(
  names: Names,
  place: Place,
  selection: Selection,
  language: Language,
  words: Words,
): string {
  return `${viewNameOf(names, place, selection, language, words)} | ${words.product}`;
}

/** The same without the product: "李沧 · 低空经济". */
export function viewNameOf(
  names: Names,
  place: Place,
  selection: Selection,
  language: Language,
  words: Words,
): string {
  const view = placeNameOf(names, place, language, words);
  const filters = filterNames(names, place, selection, language);
  // Several presentations stand side by side in tabs and windows, so each is told by its name.
  if (place.name === 'present' || place.name === 'notes') {
    return [view, nameIn(selection.slides)].filter((name) => name !== '').join(' · ');
  }
  return [view, ...filters.filter((name) => name !== view)].join(' · ');
}

/**
 * Says what a view shows, with its counts: "青岛 2025 · 李沧：低空经济，3 条举措，每个数字都有出处。"
 */
export function descriptionOf(
  atlas: Atlas,
  place: Place,
  selection: Selection,
  language: Language,
  words: Words,
): string {
  const { share } = words;
  const region = atlas.region.name[language];
  const head = share.head(region, selection.year, placeNameOf(atlas, place, language, words));
  const tell = (pieces: readonly string[]) => share.sentence(head, pieces.join(words.pause));
  if (isMissing(atlas, place)) return words.description(region, selection.year);
  if (isBriefing(place.name)) {
    return tell([...briefingPieces(selection, words), share.briefing[place.name]]);
  }
  if (place.name === 'district' && !planOf(atlas, place.id ?? '', selection.year)) {
    return tell([words.absences['not-in-digest']]);
  }
  const filters = filterNames(atlas, place, selection, language);
  const named = filters.slice(0, mostFilters).join(words.listJoin);
  const count = countOf(matchCommitments(atlas, narrowToPlace(atlas, place, selection)));
  const counts =
    place.name === 'district' ? share.commitments(count.commitments) : share.count(count);
  return tell(
    [
      ...subjectOf(atlas, place, selection, language, words),
      filters.length > mostFilters ? share.more(named, filters.length) : named,
      ...(count.commitments > 0
        ? [counts, share.sourced]
        : [isUncovered(atlas, selection) ? words.absences['not-in-digest'] : share.nothingMatches]),
    ].filter((piece) => piece !== ''),
  );
}

/** What the view lays out beside its commitments: the indicator of the map, how many industries. */
function subjectOf(
  atlas: Atlas,
  { name }: Place,
  selection: Selection,
  language: Language,
  words: Words,
): readonly string[] {
  const showsIndicator =
    (name === 'map' && selection.layer === 'indicator') ||
    (name === 'compare' && selection.chart === 'bar');
  if (showsIndicator) {
    return [byId(atlas.indicators, selection.indicator)?.name[language] ?? selection.indicator];
  }
  if (name === 'industries' && selection.industries.length === 0) {
    const { length } = matrixOf(atlas, selection).rows;
    return length > 0 ? [words.map.industriesNamed(length)] : [];
  }
  return [];
}

/** True where districts are chosen and none of them has a plan. */
function isUncovered(atlas: Atlas, { districts, year }: Selection): boolean {
  return districts.length > 0 && districts.every((id) => !planOf(atlas, id, year));
}

function nameIn(code: string): string {
  return readBriefing(code, () => exhibitNames[0]).briefing.name;
}

function isBriefing(name: Place['name']): name is keyof Words['share']['briefing'] {
  return name === 'briefing' || name === 'present' || name === 'notes';
}

/** Name and length of the briefing a link carries. */
function briefingPieces({ slides: code }: Selection, { share }: Words): readonly string[] {
  // Only counted: which exhibit a slide shows does not matter.
  const { name, slides } = readBriefing(code, () => exhibitNames[0]).briefing;
  return [
    ...(name === '' ? [] : [name]),
    ...(slides.length === 0 ? [] : [share.slides(slides.length)]),
  ];
}

function placeNameOf(names: Names, place: Place, language: Language, words: Words): string {
  const { name, id } = place;
  if (name === 'unknown' || isMissing(names, place)) return words.missing.title;
  if (name === 'industry') return byId(names.industries, id)?.name[language] ?? '';
  if (name === 'district') return byId(names.region.districts, id)?.name[language] ?? '';
  return name === 'present' ? words.share.present : words.places[name];
}

function isMissing(names: Names, { name, id }: Place): boolean {
  if (name === 'industry') return !byId(names.industries, id);
  if (name === 'district') return !byId(names.region.districts, id);
  return name === 'unknown';
}

/** The filters in force beside what the place is about, industries first. */
function filterNames(
  names: Names,
  place: Place,
  selection: Selection,
  language: Language,
): readonly string[] {
  const filters = withoutPlace(place, selection);
  const nameOf = (entries: readonly Named[]) => (id: string) =>
    byId(entries, id)?.name[language] ?? id;
  return [
    ...filters.industries.map(nameOf(names.industries)),
    ...filters.themes.map(nameOf(names.themes)),
    ...filters.districts.map(nameOf(names.region.districts)),
    ...(selection.query === '' ? [] : [`“${selection.query}”`]),
  ];
}
