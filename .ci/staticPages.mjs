// Makes the build openable anywhere: one HTML file per known path, so that a static host without
// fallback opens deep links, and a content policy that allows nothing but our own files.
// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * Every path the site knows, with the title of its page; '/' keeps the title of index.html.
 * @param {string} root
 * @returns {{ path: string, title: string }[]}
 */
export function staticPaths(root) {
  const read = (/** @type {string} */ file) =>
    JSON.parse(readFileSync(join(root, 'data', file), 'utf8'));
  const under = (/** @type {string} */ parent, /** @type {Named[]} */ entries) =>
    entries.map(({ id, name }) => ({ path: `${parent}/${id}`, title: name.zh }));
  return [
    { path: '/compare', title: '目标对比' },
    { path: '/industries', title: '产业矩阵' },
    ...under('/industries', read('industries.json')),
    { path: '/districts', title: '区市' },
    ...under('/districts', read('region.json').districts),
    { path: '/briefing', title: '简报' },
    { path: '/briefing/present', title: '演示' },
    { path: '/briefing/notes', title: '讲稿' },
    { path: '/about', title: '说明' },
  ];
}

/**
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function staticPages(root) {
  return {
    name: 'static-pages',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: contentPolicy },
        injectTo: 'head-prepend',
      },
    ],
    // Written beside Vite's own files, not emitted through it: it would list each of them.
    writeBundle({ dir = 'dist' }, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset') throw new Error('The build made no index.html to copy.');
      const page = index.source.toString();
      const write = (/** @type {string} */ file, /** @type {string} */ title) => {
        mkdirSync(dirname(join(dir, file)), { recursive: true });
        writeFileSync(join(dir, file), withTitle(page, title));
      };
      const paths = staticPaths(root);
      for (const { path, title } of paths) write(`${path}/index.html`, title);
      write('404.html', '没有这一页');
      console.log(`${paths.length} paths have a page of their own, and 404.html`);
    },
  };
}

/** @typedef {{ id: string, name: { zh: string } }} Named */

/**
 * @param {string} page
 * @param {string} title
 */
function withTitle(page, title) {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return page.replace(/<title>.*?<\/title>/, () => `<title>${escaped} | 两会图谱</title>`);
}
