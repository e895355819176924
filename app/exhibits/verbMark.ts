// A printed verb at the end of a line; readers of another language get the level it stands for as well.
import { levelOfVerb } from '~/model/emphasis';
import type { Telling } from './exhibit';

/** "聚力突破", in English "聚力突破 (break through)"; '' for no verb. */
export function verbMark(
  { atlas, language, words }: Pick<Telling, 'atlas' | 'language' | 'words'>,
  verb: string | undefined,
): string {
  if (verb === undefined) return '';
  return words.exhibits.verbMark(verb, levelOfVerb(atlas, verb)?.name[language] ?? '');
}
