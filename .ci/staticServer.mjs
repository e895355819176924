// Serves the built site as a plain static host would: a file, a folder's index.html, or 404.html.
// No fallback to the app is given, so that a path without a file of its own shows up in the tests.
// @ts-check
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

/** @type {Record<string, string>} */
const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/** Names in this folder change with their contents. */
const isHashed = (/** @type {string} */ url) => url.startsWith('/assets/');
const immutable = 'public, max-age=31536000, immutable';

/**
 * Serves a folder at the wanted port, or at the next free one.
 * @param {string} folder
 * @param {number} wanted
 * @returns {Promise<number>} the port taken
 */
export function serve(folder, wanted) {
  const server = createServer(async (request, response) => {
    const found = await findFile(folder, request.url ?? '/');
    const file = found ?? (await fileAt(join(folder, '404.html')));
    const type = contentTypes[extname(file ?? '.txt')] ?? 'application/octet-stream';
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      'cache-control': found && isHashed(request.url ?? '') ? immutable : 'no-cache',
      // All of it is public; a frame that is denied an origin of its own can then load it too.
      'access-control-allow-origin': '*',
    });
    if (!file || request.method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
  return listen(server, wanted);
}

/**
 * A port nobody listens at, from the wanted one upwards.
 * @param {number} wanted
 */
export async function freePort(wanted) {
  const server = createServer();
  const port = await listen(server, wanted);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE') resolve(listen(server, port + 1));
      else reject(error);
    });
    // Only this machine is served unless HOST says otherwise, for example HOST=0.0.0.0.
    server.listen(port, process.env.HOST || 'localhost', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

/**
 * @param {string} folder
 * @param {string} url
 * @returns {Promise<string | undefined>}
 */
async function findFile(folder, url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    return (await fileAt(join(folder, path))) ?? (await fileAt(join(folder, path, 'index.html')));
  } catch {
    // An address that cannot be decoded has no file.
    return undefined;
  }
}

/** @param {string} path */
async function fileAt(path) {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? path : undefined;
}
