// The service worker: once the site has been visited, every page of it opens without a network.
// @ts-check

/**
 * What a build hands its worker.
 * @typedef {object} Built
 * @property {string} revision changes whenever any file does
 * @property {readonly string[]} files every file of the site by its path; '/' is the page that serves all paths
 * @property {number} patience how long, in milliseconds, a page is waited for before the kept one is shown
 */

/**
 * What of a worker's global scope is used.
 * @typedef {object} Scope
 * @property {CacheStorage} caches
 * @property {typeof fetch} fetch
 * @property {{ readonly origin: string }} location
 * @property {(type: string, listener: (event: any) => void) => void} addEventListener
 */

/**
 * Keeps the files of one build and answers with them. The build writes this function's own text into
 * `dist/service-worker.js`, so it can use nothing from outside itself.
 *
 * A new build waits until no page of the old one is open (no skipWaiting), and the page that brings
 * the worker along stays its own (no clients.claim): a page never gets files of two builds.
 * @param {Scope} scope
 * @param {Built} built
 */
export function workOffline(scope, { revision, files, patience }) {
  const family = 'plan-atlas-';
  const name = family + revision;
  const isHashed = (/** @type {string} */ path) => path.startsWith('/assets/');

  scope.addEventListener('install', (event) => event.waitUntil(keep()));
  scope.addEventListener('activate', (event) => event.waitUntil(dropOthers()));
  scope.addEventListener('fetch', (event) => {
    const { method, mode, url } = event.request;
    const { origin, pathname } = new URL(url);
    if (method !== 'GET' || origin !== scope.location.origin) return;
    if (mode === 'navigate' && isPage(pathname)) event.respondWith(page(event.request));
    else if (isHashed(pathname) || files.includes(pathname)) event.respondWith(file(event.request));
  });

  /**
   * Every path is a page, also one that chat apps have glued words to (`/compare.谢谢`), but for files that
   * are opened in a tab: data and pictures.
   */
  function isPage(/** @type {string} */ path) {
    return !/\.(?:css|csv|ico|js|json|map|png|svg|txt|webmanifest|woff2|xml)$/.test(path);
  }

  async function keep() {
    const cache = await scope.caches.open(name);
    await Promise.all(
      files.map(async (path) => {
        // What a hashed name stands for never changes, so an older build's copy will do.
        const known = isHashed(path) ? await scope.caches.match(path) : undefined;
        if (known) return cache.put(path, known);
        const response = await scope.fetch(path, {
          cache: isHashed(path) ? 'default' : 'no-cache',
        });
        if (!response.ok) throw new Error(`${path}: HTTP ${response.status}`);
        return cache.put(path, response);
      }),
    );
  }

  async function dropOthers() {
    const names = await scope.caches.keys();
    const old = names.filter((other) => other.startsWith(family) && other !== name);
    await Promise.all(old.map((other) => scope.caches.delete(other)));
  }

  /** The server's page while it answers in time, so that a new build is seen at once; else the kept one. */
  async function page(/** @type {Request} */ request) {
    const cache = await scope.caches.open(name);
    const kept = await cache.match('/');
    if (!kept) return scope.fetch(request);
    const late = new Promise((resolve) => setTimeout(() => resolve(kept), patience));
    const fresh = scope
      .fetch(request)
      .then((response) => (isRefusal(response.status) ? kept : response));
    return Promise.race([late, fresh.catch(() => kept)]);
  }

  /**
   * A server in trouble, or one that refuses an address for its length, as a long briefing has, or for a
   * broken escape in it: the page is the same as that of any other.
   */
  function isRefusal(/** @type {number} */ status) {
    return status >= 500 || [400, 413, 414, 431, 494].includes(status);
  }

  /** The kept file; else the network's, for files of a newer build whose page is already here. */
  async function file(/** @type {Request} */ request) {
    const { pathname } = new URL(request.url);
    const cache = await scope.caches.open(name);
    return (await cache.match(pathname)) ?? scope.fetch(request);
  }
}
