// Puts the areas of the picture into the reader's language for the map to draw.
import type { AreaView } from '~/charts/areaView';
import type { Fill, MapArea, MapPicture } from '~/model/mapAreas';
import { useLanguage, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { usePointed } from '~/state/pointed';
import { useSelection } from '~/state/selection';
import { spokenTarget, targetText } from '~/words/targetWords';
import { isOnBasis } from '~/model/target';

export function useAreaViews(picture: MapPicture): readonly AreaView[] {
  const atlas = useAtlas();
  const language = useLanguage();
  const words = useWords();
  const selection = useSelection();
  const pointed = usePointed((state) => state.districtId);
  const isByEmphasis = selection.layer === 'industry' && selection.industries.length > 0;

  /** The short text under the name. */
  const valueOf = ({ absence, target, count }: MapArea): string => {
    if (absence === 'not-in-digest') return '';
    if (absence) return isByEmphasis ? words.map.notMentioned : words.absences[absence];
    if (count !== null) {
      return isByEmphasis ? words.map.commitmentCount(count) : words.map.industriesNamed(count);
    }
    if (!target) return '';
    if (target.operator === 'in_step_with' || target.operator === 'qualitative') {
      return words.map.inWords;
    }
    return `${targetText(target, atlas, language)}${isOnBasis(target) ? '' : '*'}`;
  };

  const spokenOf = (area: MapArea): string => {
    const state = area.absence ? words.absences[area.absence] : '';
    const value = area.target
      ? spokenTarget(area.target, atlas, language, words)
      : area.count === null || area.absence
        ? state
        : valueOf(area);
    const basis = area.target?.basis;
    return [
      area.district.name[language],
      value,
      basis ? words.otherBasis(basis[language]) : '',
      area.isMatch ? '' : words.map.noMatch,
    ]
      .filter((piece) => piece !== '')
      .join(words.pause);
  };

  return picture.areas.map((area) => ({
    id: area.district.id,
    name: area.district.name[language],
    value: valueOf(area),
    spoken: spokenOf(area),
    fill: fillClass(area.fill),
    isFaded: !area.isMatch,
    isChosen: selection.districts.includes(area.district.id),
    isPointed: pointed === area.district.id,
  }));
}

/** The name of the fill in the map's style sheet. */
export function fillClass(fill: Fill): string {
  if (fill.kind === 'value') return `value-${fill.step}`;
  return fill.kind === 'emphasis' ? `emphasis-${fill.rank}` : fill.kind;
}
