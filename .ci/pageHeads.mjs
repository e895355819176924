// What the head of every page says of its view, computed from the data by the app's own words: the
// previews of chat apps run no script and see this alone.
// @ts-check
import { join } from 'node:path';
import { runnerImport } from 'vite';

/**
 * The title and the description of every path, in Chinese, the language of the static pages.
 * @param {string} root the folder that holds `app/` and `data/`
 * @param {readonly string[]} paths
 * @returns {Promise<{ path: string, title: string, description: string }[]>}
 */
export async function pageHeads(root, paths) {
  /** @returns {Promise<any>} */
  const load = async (/** @type {string} */ file) => {
    const alias = { '~': join(root, 'app') };
    const options = { root, configFile: /** @type {const} */ (false), resolve: { alias } };
    const { module } = await runnerImport(join(root, 'app', file), options);
    return module;
  };
  const [{ placeOf }, { readAtlas }, { vocabularyOf }, { titleOf, descriptionOf }, { zh }] =
    await Promise.all(
      [
        'paths.ts',
        'model/readAtlas.ts',
        'model/vocabulary.ts',
        'words/viewWords.ts',
        'words/zh.ts',
      ].map(load),
    );
  const atlas = readAtlas(root);
  const selection = vocabularyOf(atlas, atlas.plans).defaults;
  return paths.map((path) => ({
    path,
    title: titleOf(atlas, placeOf(path), selection, 'zh', zh),
    description: descriptionOf(atlas, placeOf(path), selection, 'zh', zh),
  }));
}
