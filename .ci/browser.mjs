// Finds the Chromium that the browser tests run in, and how to launch it.
// @ts-check
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/**
 * The first that exists: PLAYWRIGHT_CHROMIUM, Playwright's own download, the system's.
 * @returns {string | undefined}
 */
export function findBrowser() {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  // A wrong name is an error, not a reason to test quietly in some other browser.
  if (named && !isExecutable(named)) {
    throw new Error(`PLAYWRIGHT_CHROMIUM names ${named}, which is not a program.`);
  }
  return named || [downloadedBrowser(), ...installed].find((path) => path && isExecutable(path));
}

/** What Playwright needs to launch it, in the end-to-end tests and in vitest alike. */
export function browserLaunchOptions() {
  const executablePath = findBrowser();
  return { ...(executablePath && { executablePath }), args: launchFlags() };
}

/** @returns {string[]} */
function launchFlags() {
  const quiet = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  // Chromium's sandbox refuses to start for root, as in most containers.
  return process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;
}

/** @returns {string | undefined} */
function downloadedBrowser() {
  try {
    // Required here, not imported above: the set-up runs before dependencies are installed.
    return createRequire(import.meta.url)('playwright').chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
