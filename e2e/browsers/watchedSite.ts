// Serves the built site with a small script ahead of all others that keeps what went wrong on a page: WebDriver
// tells nothing of the console. Frames of a given size stand in for windows narrower than a browser allows.
import { createServer } from 'node:http';

/** Runs in the page, before anything else does; the content policy lets it in as one of our own files. */
function watch(): void {
  const faults: string[] = [];
  Object.defineProperty(window, 'faultsSeen', { value: faults });
  const tell = console.error;
  console.error = (...parts: unknown[]) => {
    faults.push(`console: ${parts.map(String).join(' ')}`);
    tell(...parts);
  };
  window.addEventListener(
    'error',
    (event) => {
      // What is fetched ahead is a wish, and given up when the page is left. Firefox tells of it even then,
      // when the link is no longer an element of this window's own kind.
      const part = Object(event.target);
      if (Reflect.get(part, 'rel') === 'modulepreload') return;
      // What a page loads fails at its own element, and is told to the window on the way there only.
      faults.push(event.message || `not loaded: ${String(Reflect.get(part, 'outerHTML'))}`);
    },
    true,
  );
  window.addEventListener('unhandledrejection', (event) => {
    faults.push(`unhandled: ${String(event.reason)}`);
  });
  document.addEventListener('securitypolicyviolation', (event) => {
    faults.push(`content policy: ${event.violatedDirective} ${event.blockedURI}`);
  });
}

const watcher = '/watch-faults.js';
const framed = '/in-a-frame';

export interface WatchedSite {
  /** `http://localhost:…` without a slash at its end. */
  readonly origin: string;
  /** The address at which a page is shown in a frame of that size. */
  readonly framedAt: (path: string, width: number, height: number) => string;
  readonly close: () => Promise<void>;
}

/** Serves what another host of this machine serves, each page with the watching script in its head. */
export async function watchedSite(host: string): Promise<WatchedSite> {
  const server = createServer(async (request, response) => {
    const address = request.url ?? '/';
    if (address === watcher) {
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${watch.toString()})()`);
      return;
    }
    if (address.startsWith(framed)) {
      response.writeHead(200, { 'content-type': 'text/html' }).end(frame(address));
      return;
    }
    try {
      const answer = await fetch(host + address);
      const type = answer.headers.get('content-type') ?? '';
      const body = Buffer.from(await answer.arrayBuffer());
      response.writeHead(answer.status, { 'content-type': type });
      response.end(
        type.startsWith('text/html')
          ? body.toString().replace(/<meta charset[^>]*>/, `$&<script src="${watcher}"></script>`)
          : body,
      );
    } catch {
      response.destroy();
    }
  });
  const port = await new Promise<number>((resolve) => {
    server.listen(0, 'localhost', () => {
      const place = server.address();
      resolve(typeof place === 'object' && place ? place.port : 0);
    });
  });
  const origin = `http://localhost:${port}`;
  return {
    origin,
    framedAt: (path, width, height) =>
      `${origin}${framed}?${new URLSearchParams({ path, width: `${width}`, height: `${height}` })}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function frame(address: string): string {
  const { searchParams } = new URL(address, 'http://localhost');
  const [path = '/', width, height] = ['path', 'width', 'height'].map((key) =>
    searchParams.get(key),
  );
  return `<!doctype html><title>frame</title><style>body{margin:0}iframe{border:0;display:block}</style>
<iframe src="${(path ?? '/').replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" width="${width}" height="${height}"></iframe>`;
}
