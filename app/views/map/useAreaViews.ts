// Puts the areas of the picture into the reader's language for the map to draw.
import type { AreaView } from '~/charts/areaView';
import { areaViews } from '~/exhibits/areaViews';
import type { MapPicture } from '~/model/mapAreas';
import { useLanguage, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { usePointed } from '~/state/pointed';
import { useSelection } from '~/state/selection';

export function useAreaViews(picture: MapPicture): readonly AreaView[] {
  const atlas = useAtlas();
  const language = useLanguage();
  const words = useWords();
  const selection = useSelection();
  const pointed = usePointed((state) => state.districtId);
  return areaViews(picture, { atlas, selection, language, words }, pointed);
}
