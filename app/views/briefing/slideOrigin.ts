// Where a slide comes from, in words: the view, what it is set to, and the filters in force.
import { filtersText } from '~/exhibits/caption';
import type { Telling } from '~/exhibits/exhibit';
import { byId } from '~/model/atlas';
import type { ExhibitName } from '~/model/exhibit';

/** "地图 · 一般公共预算收入增速 · 产业方向：低空经济". */
export function originWords(exhibit: ExhibitName, telling: Telling): string {
  return [placeName(telling), ...settings(exhibit, telling), filtersText(telling)]
    .filter((part, index, parts) => part !== '' && parts.indexOf(part) === index)
    .join(' · ');
}

function placeName({ atlas, place, language, words }: Telling): string {
  const { name, id } = place;
  if (name === 'unknown' || name === 'present') return words.places.briefing;
  if (name === 'industry') {
    return byId(atlas.industries, id)?.name[language] ?? words.places.industries;
  }
  if (name === 'district') {
    return byId(atlas.region.districts, id)?.name[language] ?? words.places.districts;
  }
  return words.places[name];
}

/** What the view shows among several, as far as the exhibit is about it. */
function settings(
  exhibit: ExhibitName,
  { atlas, place, selection, language, words }: Telling,
): readonly string[] {
  const indicator = byId(atlas.indicators, selection.indicator)?.name[language] ?? '';
  const name = words.exhibits.names[exhibit];
  if (exhibit === 'map') {
    return [selection.layer === 'industry' ? words.map.layers.industry : indicator];
  }
  if (exhibit === 'ruler' || exhibit === 'bars') return [name, indicator];
  if (exhibit === 'matrix') return [words.matrix.by[selection.by]];
  const isSection = exhibit === 'commitments' && place.name === 'district';
  return [isSection ? words.district.tabs[selection.tab] : name];
}
