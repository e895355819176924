import { expect, test } from 'vitest';
import { workOffline } from './offlineWorker.mjs';

const origin = 'https://plan.atlas';
const shell = 'the page';

/** A browser with a network of named texts, and the caches of whoever came before. */
function browser(kept: Record<string, Record<string, string>> = {}) {
  const stores = new Map(
    Object.entries(kept).map(([name, files]) => [name, new Map(Object.entries(files))] as const),
  );
  const asked: string[] = [];
  const network = new Map<string, () => Promise<Response>>();
  const listeners = new Map<string, (event: unknown) => void>();
  const answer = (text: string | undefined) =>
    text === undefined ? undefined : new Response(text);
  const pathOf = (input: string | Request) =>
    typeof input === 'string' ? input : new URL(input.url).pathname;
  const scope = {
    location: { origin },
    caches: {
      open: async (name: string) => {
        const store = stores.get(name) ?? new Map<string, string>();
        stores.set(name, store);
        return {
          match: async (path: string) => answer(store.get(path)),
          put: async (path: string, response: Response) => {
            store.set(path, await response.text());
          },
        };
      },
      match: async (path: string) =>
        answer([...stores.values()].find((store) => store.has(path))?.get(path)),
      keys: async () => [...stores.keys()],
      delete: async (name: string) => stores.delete(name),
    },
    fetch: async (input: string | Request) => {
      asked.push(pathOf(input));
      const found = network.get(pathOf(input));
      return found ? found() : new Response('none', { status: 404 });
    },
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      listeners.set(type, listener);
    },
  };
  return {
    asked,
    stores,
    scope,
    serve: (files: Record<string, string>) => {
      for (const [path, text] of Object.entries(files)) {
        network.set(path, async () => new Response(text));
      }
    },
    fail: (path: string, how: () => Promise<Response>) => network.set(path, how),
    /** Sends an event of a worker's life and waits for all it wants done. */
    live: async (type: 'install' | 'activate') => {
      let work: Promise<unknown> = Promise.resolve();
      listeners.get(type)?.({ waitUntil: (promise: Promise<unknown>) => (work = promise) });
      await work;
    },
    /** What a request is answered with; null when the worker lets it pass. */
    ask: async (path: string, mode = 'no-cors', method = 'GET') => {
      const given: Promise<Response>[] = [];
      const url = new URL(path, origin).href;
      listeners.get('fetch')?.({
        request: { url, mode, method },
        respondWith: (response: Promise<Response>) => given.push(response),
      });
      return given[0] ? (await given[0]).text() : null;
    },
  };
}

const files = ['/', '/icon.svg', '/assets/a-1.js', '/assets/b-1.js'];
const built = { revision: 'one', files, patience: 20 };
const served = { '/': shell, '/icon.svg': 'icon', '/assets/a-1.js': 'a', '/assets/b-1.js': 'b' };

async function installed() {
  const own = browser();
  own.serve(served);
  start(own, built);
  await own.live('install');
  await own.live('activate');
  own.asked.length = 0;
  return own;
}

/** The scope of a real worker has far more than is used of it. */
function start({ scope }: ReturnType<typeof browser>, one: typeof built) {
  Reflect.apply(workOffline, undefined, [scope, one]);
}

test('it keeps every file of its build', async () => {
  const { stores } = await installed();
  expect(Object.fromEntries(stores.get('plan-atlas-one') ?? [])).toEqual(served);
});

test('it is not installed with a file missing', async () => {
  const own = browser();
  own.serve({ '/': shell });
  start(own, built);
  await expect(own.live('install')).rejects.toThrow('HTTP 404');
});

test('a newer build fetches only what changed, and drops the older once it is gone', async () => {
  const own = browser({ 'plan-atlas-one': served, 'someone-else': {} });
  own.serve({ '/': 'a newer page', '/icon.svg': 'icon', '/assets/c-2.js': 'c' });
  start(own, {
    ...built,
    revision: 'two',
    files: ['/', '/icon.svg', '/assets/a-1.js', '/assets/c-2.js'],
  });
  await own.live('install');
  expect(own.asked.toSorted()).toEqual(['/', '/assets/c-2.js', '/icon.svg']);
  expect([...own.stores.keys()]).toContain('plan-atlas-one');
  await own.live('activate');
  expect([...own.stores.keys()]).toEqual(['someone-else', 'plan-atlas-two']);
  expect(await own.ask('/assets/a-1.js')).toBe('a');
});

test('pages come from the network while it answers', async () => {
  const own = await installed();
  own.serve({ '/compare': 'a newer page' });
  expect(await own.ask('/compare?chart=bar', 'navigate')).toBe('a newer page');
  // A page that does not exist is the server's to tell.
  expect(await own.ask('/nowhere', 'navigate')).toBe('none');
});

test.each<[string, () => Promise<Response>]>([
  ['is gone', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['is broken', async () => new Response('sorry', { status: 503 })],
  ['refuses the length of an address', async () => new Response('', { status: 431 })],
  ['refuses a broken escape', async () => new Response('', { status: 400 })],
  ['never answers', () => new Promise(() => {})],
])('any path is answered with the kept page when the network %s', async (_, how) => {
  const own = await installed();
  const known = ['/', '/briefing/notes', '/districts/licang', '/index.html'];
  const damaged = [
    '/nowhere',
    '/compare%E3%80',
    '/%',
    '/districts/licang%E3%80%82',
    '/about.Thanks',
  ];
  const paths = [...known, ...damaged];
  for (const path of paths) own.fail(path, how);
  const answers = await Promise.all(paths.map((path) => own.ask(path, 'navigate')));
  expect(answers).toEqual(paths.map(() => shell));
});

test('files come from the cache, and of a newer build from the network', async () => {
  const own = await installed();
  expect(await own.ask('/assets/a-1.js')).toBe('a');
  expect(await own.ask('/icon.svg')).toBe('icon');
  expect(await own.ask('/assets/b-1.js', 'navigate')).toBe('b');
  expect(own.asked).toEqual([]);
  own.serve({ '/assets/c-2.js': 'c' });
  expect(await own.ask('/assets/c-2.js')).toBe('c');
});

test('all else passes by', async () => {
  const own = await installed();
  expect(await own.ask('https://elsewhere.example/')).toBeNull();
  expect(await own.ask('/compare', 'cors', 'HEAD')).toBeNull();
  expect(await own.ask('/compare', 'cors')).toBeNull();
  expect(await own.ask('/screenshot.png', 'navigate')).toBeNull();
  expect(await own.ask('/service-worker.js')).toBeNull();
});
