// Tellings for tests: a link as the app reads it, over the made-up city or any other atlas.
import { parseAddress } from '~/model/address';
import type { Atlas } from '~/model/atlas';
import { sampleAtlas } from '~/model/sampleAtlas';
import type { Language } from '~/model/text';
import { vocabularyOf } from '~/model/vocabulary';
import { placeOf } from '~/paths';
import { en } from '~/words/en';
import { zh } from '~/words/zh';
import type { Sheet, Telling } from './exhibit';

/** What a link shows. */
export function tellingOf(
  link: string,
  language: Language = 'zh',
  atlas: Atlas = sampleAtlas(),
): Telling {
  const { pathname, search } = new URL(link, 'https://plan.atlas');
  const place = placeOf(pathname);
  const { selection } = parseAddress(search, place, vocabularyOf(atlas));
  return { atlas, place, selection, language, words: language === 'zh' ? zh : en };
}

/** The rows of a sheet, each cell under the key of its column. */
export function recordsOf({ columns, rows }: Sheet) {
  return rows.map(({ cells }) =>
    Object.fromEntries(columns.map(({ key }, index) => [key, cells[index]])),
  );
}
