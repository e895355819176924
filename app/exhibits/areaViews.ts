// The areas of a map in the reader's language, ready to be drawn: on the map's screen, a slide, a file.
import type { AreaView } from '~/charts/areaView';
import type { Fill, MapArea, MapPicture } from '~/model/mapAreas';
import { isOnBasis } from '~/model/target';
import { spokenTarget, targetText } from '~/words/targetWords';
import type { Telling } from './exhibit';

type Told = Pick<Telling, 'atlas' | 'selection' | 'language' | 'words'>;

/**
 * One view an area, in the order of the picture.
 *
 * @param pointed the district pointed at; null for none
 */
export function areaViews(
  picture: MapPicture,
  telling: Told,
  pointed: string | null,
): readonly AreaView[] {
  const { selection, language } = telling;
  return picture.areas.map((area) => ({
    id: area.district.id,
    name: area.district.name[language],
    value: valueOf(area, telling),
    spoken: spokenOf(area, telling),
    fill: fillClass(area.fill),
    isFaded: !area.isMatch,
    isChosen: selection.districts.includes(area.district.id),
    isPointed: pointed === area.district.id,
  }));
}

/** The short text under the name. */
function valueOf({ absence, target, count, isUnmatched }: MapArea, telling: Told): string {
  const { atlas, selection, language, words } = telling;
  const isByIndustry = selection.layer === 'industry';
  const isByEmphasis = isByIndustry && selection.industries.length > 0;
  if (absence === 'not-in-digest') return '';
  if (isUnmatched) return words.map.noMatch;
  if (absence) return isByIndustry ? words.map.notMentioned : words.absences[absence];
  if (count !== null) {
    return isByEmphasis ? words.map.commitmentCount(count) : words.map.industriesNamed(count);
  }
  if (!target) return '';
  if (target.operator === 'in_step_with' || target.operator === 'qualitative') {
    return words.map.inWords;
  }
  return `${targetText(target, atlas, language)}${isOnBasis(target) ? '' : '*'}`;
}

function spokenOf(area: MapArea, telling: Told): string {
  const { atlas, language, words } = telling;
  const value = area.target
    ? spokenTarget(area.target, atlas, language, words)
    : area.absence === 'not-in-digest'
      ? words.absences[area.absence]
      : valueOf(area, telling);
  const basis = area.target?.basis;
  return [
    area.district.name[language],
    value,
    basis ? words.otherBasis(basis[language]) : '',
    area.isMatch || area.isUnmatched ? '' : words.map.noMatch,
  ]
    .filter((piece) => piece !== '')
    .join(words.pause);
}

/** The name of the fill in the style sheets of map and legend. */
export function fillClass(fill: Fill): string {
  if (fill.kind === 'value') return `value-${fill.step}`;
  return fill.kind === 'emphasis' ? `emphasis-${fill.rank}` : fill.kind;
}
