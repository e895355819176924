// Makes the build openable anywhere: one HTML file per known path, so that a static host without
// fallback opens deep links and chat apps name the view, and a content policy that allows nothing but our own files.
// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pageHeads } from './pageHeads.mjs';

/** No such path: the page of every address that leads nowhere. */
const missing = '/404';

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
 * Every path the site knows, the front page first.
 * @param {string} root
 * @returns {string[]}
 */
function staticPaths(root) {
  const ids = (
    /** @type {string} */ file,
    /** @type {(json: any) => { id: string }[]} */ entries,
  ) => entries(JSON.parse(readFileSync(join(root, 'data', file), 'utf8'))).map(({ id }) => id);
  return [
    '/',
    '/compare',
    '/industries',
    ...ids('industries.json', (industries) => industries).map((id) => `/industries/${id}`),
    '/districts',
    ...ids('region.json', ({ districts }) => districts).map((id) => `/districts/${id}`),
    '/briefing',
    '/briefing/present',
    '/briefing/notes',
    '/about',
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
    async writeBundle({ dir = 'dist' }, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset') throw new Error('The build made no index.html to copy.');
      const page = index.source.toString();
      const heads = await pageHeads(root, [...staticPaths(root), missing]);
      for (const { path, ...head } of heads) {
        const file = path === missing ? '404.html' : join(path, 'index.html');
        mkdirSync(dirname(join(dir, file)), { recursive: true });
        writeFileSync(join(dir, file), withHead(page, head));
      }
      console.log(`${heads.length - 1} paths have a page of their own, and 404.html`);
    },
  };
}

/**
 * Puts a page's own title and description into the head, and once more as chat apps look for them.
 * Neither `canonical` nor `og:url` is there: phones share those instead of the address, and what
 * the reader has chosen would be lost. A picture must be given in full, so it needs SITE_ORIGIN.
 * @param {string} page
 * @param {{ title: string, description: string }} head
 */
function withHead(page, { title, description }) {
  const origin = process.env.SITE_ORIGIN?.replace(/\/+$/, '');
  const image = origin && `${origin}/screenshot.png`;
  const metas = [
    ['property', 'og:type', 'website'],
    ['property', 'og:locale', 'zh_CN'],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ...(image ? [['property', 'og:image', image]] : []),
    ['name', 'twitter:card', image ? 'summary_large_image' : 'summary'],
  ].map(([kind, name, content = '']) => `<meta ${kind}="${name}" content="${escape(content)}" />`);
  return page
    .replace(/<title>.*?<\/title>/s, () => `<title>${escape(title)}</title>`)
    .replace(/<meta\s+name="description"[^>]*>/, () =>
      [`<meta name="description" content="${escape(description)}" />`, ...metas].join('\n    '),
    );
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
