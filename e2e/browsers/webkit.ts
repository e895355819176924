// Debian's WebKitGTK in its smallest browser, driven by plain WebDriver under a display of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findWebKit } from '../../.ci/otherBrowsers.mjs';
import { freePort } from '../../.ci/staticServer.mjs';
import { expressionOf, type Driver } from './session';
import type { WatchedSite } from './watchedSite';

/** The window is this much taller than the page in it, and cannot be made narrower than this. */
const toolbar = 38;
const narrowest = 460;
/** Private-use signs that stand for keys in WebDriver. */
const keySigns: Readonly<Record<string, string>> = {
  Enter: '\uE007',
  Control: '\uE009',
  Escape: '\uE00C',
  ArrowRight: '\uE014',
};
const element = 'element-6066-11e4-a52e-4f735466cecf';

export async function startWebKit(site: WatchedSite): Promise<Driver> {
  const home = mkdtempSync(join(tmpdir(), 'plan-atlas-webkit-'));
  const downloads = join(home, 'Downloads');
  mkdirSync(join(home, '.config'), { recursive: true });
  mkdirSync(downloads);
  writeFileSync(join(home, '.config/user-dirs.dirs'), 'XDG_DOWNLOAD_DIR="$HOME/Downloads"\n');
  const display = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await firstLine(display);
  const port = await freePort(4700);
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${number}`,
      HOME: home,
      XDG_CONFIG_HOME: join(home, '.config'),
      XDG_DOWNLOAD_DIR: downloads,
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Its sandbox refuses to start for root, as in most containers.
      ...(process.getuid?.() === 0 && { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' }),
    },
  });
  const end = () => {
    driver.kill();
    display.kill();
  };
  process.once('exit', end);
  try {
    const { base, version } = await startSession(port);
    const ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown) =>
      send(base + path, method, body);
    const down = (value: string) => ({ type: 'keyDown', value });
    const up = (value: string) => ({ type: 'keyUp', value });
    const type = (actions: readonly object[]) =>
      ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    await ask('POST', '/timeouts', { script: 240_000, pageLoad: 240_000, implicit: 0 });
    return {
      name: `WebKitGTK ${version}`,
      downloads,
      goTo: async (path, { width, height }) => {
        const isFramed = width < narrowest;
        await ask('POST', '/window/rect', {
          width: Math.max(width, 800),
          height: height + toolbar,
        });
        await ask('POST', '/url', {
          url: isFramed ? site.framedAt(path, width, height) : site.origin + path,
        });
        if (isFramed) await ask('POST', '/frame', { id: 0 });
      },
      run: async (read, ...given) =>
        JSON.parse(
          String(
            await ask('POST', '/execute/sync', {
              script: `return ${expressionOf(read, given)}`,
              args: [],
            }),
          ),
        ),
      press: async (...keys) => {
        const signs = keys.map((key) => keySigns[key] ?? key);
        await type([...signs.map(down), ...signs.toReversed().map(up)]);
      },
      write: async (text) => {
        await type([...text].flatMap((sign) => [down(sign), up(sign)]));
      },
      click: async (selector) => {
        const found = await ask('POST', '/element', { using: 'css selector', value: selector });
        const id: unknown = Reflect.get(Object(found), element);
        await ask('POST', `/element/${String(id)}/click`);
      },
      close: async () => {
        await ask('DELETE', '').catch(() => undefined);
        end();
        process.off('exit', end);
        rmSync(home, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}

async function startSession(port: number): Promise<{ base: string; version: string }> {
  const server = `http://127.0.0.1:${port}`;
  for (let tries = 0; ; tries += 1) {
    try {
      await send(`${server}/status`, 'GET');
      break;
    } catch (error) {
      if (tries > 600) throw error;
      await wait(100);
    }
  }
  const session = Object(
    await send(`${server}/session`, 'POST', {
      capabilities: {
        alwaysMatch: {
          'webkitgtk:browserOptions': { binary: findWebKit(), args: ['--automation'] },
        },
      },
    }),
  );
  const { browserVersion } = Object(Reflect.get(session, 'capabilities'));
  return {
    base: `${server}/session/${String(Reflect.get(session, 'sessionId'))}`,
    version: String(browserVersion),
  };
}

async function send(address: string, method: string, body?: unknown): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }),
  });
  const { value }: { value: unknown } = await response.json();
  if (!response.ok) throw new Error(`${method} ${address}: ${JSON.stringify(value)}`);
  return value;
}

/** The number of the display, which it tells once it takes windows. */
function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb ended before it could show anything.')));
    child.stdio[3]?.once('data', (line: Buffer) => resolve(line.toString().trim()));
  });
}
