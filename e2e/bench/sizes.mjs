// How many bytes a reader loads, minified and gzipped, of the build in dist/.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const kilobytes = (code) => gzipSync(code, { level: 9 }).length / 1000;

/** The least an app on this stack can load: its libraries, mounted around nothing. */
const libraries = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { createBrowserRouter, RouterProvider } from 'react-router';
  import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
  import { create } from 'zustand';
  const store = create(() => ({}));
  const Nothing = () => JSON.stringify(store());
  const router = createBrowserRouter([{ path: '/', Component: Nothing }]);
  const view = createElement(RouterProvider, { router });
  const tree = createElement(QueryClientProvider, { client: new QueryClient() }, view);
  createRoot(document.body).render(tree);
`;

if (!existsSync(join(dist, 'index.html'))) {
  console.error('There is no build to measure: run `npm run build` first.');
  process.exit(1);
}

// index.html names its script, its styles and all that the script imports at once.
const page = readFileSync(join(dist, 'index.html'), 'utf8');
const isFirst = (file) => page.includes(`/${file}"`);

const chunks = readdirSync(dist, { recursive: true })
  .filter((file) => /\.(js|css|json)$/.test(file))
  .map((file) => ({
    file,
    loaded: isFirst(file) ? 'first' : 'on demand',
    'gzip kB': Number(kilobytes(readFileSync(join(dist, file))).toFixed(1)),
  }))
  .toSorted((a, b) => a.loaded.localeCompare(b.loaded) || b['gzip kB'] - a['gzip kB']);

const first = chunks
  .filter((chunk) => chunk.loaded === 'first')
  .reduce((sum, chunk) => sum + chunk['gzip kB'], kilobytes(page));
const baseline = kilobytes(await librariesAlone());

console.table(chunks);
console.log(`first load, index.html included   ${first.toFixed(1)} kB`);
console.log(`libraries alone                   ${baseline.toFixed(1)} kB`);
console.log(`ratio                             ${(first / baseline).toFixed(2)}`);

async function librariesAlone() {
  const entry = 'virtual:libraries';
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'libraries',
        resolveId: (id) => (id === entry ? join(root, 'libraries.js') : undefined),
        load: (id) => (id === join(root, 'libraries.js') ? libraries : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: entry } },
  });
  return output.map((chunk) => chunk.code ?? '').join('');
}
