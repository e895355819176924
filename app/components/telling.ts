// What an exhibit is a function of, for the view on screen or for any other address.
import type { Telling } from '~/exhibits/exhibit';
import { useLanguage, useWords } from '~/state/language';
import { useAtlas } from '~/state/plans';
import { useLocated } from '~/state/selection';
import { readAddress } from '~/state/slides';

/** The view on screen. */
export function useTelling(): Telling {
  const atlas = useAtlas();
  const language = useLanguage();
  const words = useWords();
  const { place, selection } = useLocated();
  return { atlas, place, selection, language, words };
}

/** Another address, such as a slide's, in the language on screen. */
export function useTellingOf(address: string): Telling {
  const atlas = useAtlas();
  const language = useLanguage();
  const words = useWords();
  const { place, selection } = readAddress(address);
  return { atlas, place, selection, language, words };
}
