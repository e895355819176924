// Checks the data: npm run check:data [-- --text <source id>=<file>] [--data <folder>]
// One line a problem: file · path · what is wrong · what would be right. Exit code 1 when there is any.
// @ts-check
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const usage = 'node data/check.mjs [--data <folder>] [--text <source id>=<file>]…';

try {
  const { data, texts } = readArguments();
  // The check is the app's own TypeScript: one schema for the command, the build and the browser.
  const load = (/** @type {string} */ file) =>
    runnerImport(join(root, 'app/model', file), {
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias: { '~': join(root, 'app') } },
    });
  const [{ module: folder }, { module: words }] = [
    await load('checkFolder.ts'),
    await load('problem.ts'),
  ];
  const { problems, summary, names } = folder.checkFolder(data, texts);
  for (const problem of problems) console.log(words.formatProblem(problem));
  // A name read otherwise than people say it is found by nobody: the clerk looks these over.
  if (names.length > 0) console.log(`names are read: ${names.join(' · ')}`);
  const fault = problems.length === 1 ? '1 problem' : `${problems.length || 'no'} problems`;
  const compared =
    Object.keys(texts).length > 0 ? ` · compared with ${Object.keys(texts).join(', ')}` : '';
  console.log(`${relative(process.cwd(), data) || data}: ${fault} · ${summary}${compared}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

/** @returns {{ data: string, texts: Record<string, string> }} */
function readArguments() {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, text: { type: 'string', multiple: true } },
  });
  const data = resolve(values.data ?? join(root, 'data'));
  const texts = Object.fromEntries(
    (values.text ?? []).map((text) => {
      const [id, ...rest] = text.split('=');
      if (rest.length === 0) throw new Error(`--text ${text} names no file.\n${usage}`);
      return [id, resolve(rest.join('='))];
    }),
  );
  for (const path of [data, ...Object.values(texts)]) {
    if (!existsSync(path)) throw new Error(`${path} does not exist.\n${usage}`);
  }
  return { data, texts };
}
