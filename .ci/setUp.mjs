// Brings in what a fresh machine lacks: dependencies, browsers, Chinese fonts.
// Alone (`node .ci/setUp.mjs`) it sets up all of them.
// @ts-check
import { existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { otherBrowsers } from './otherBrowsers.mjs';
import { read, root, run } from './run.mjs';

/** Installs the locked dependencies where they are missing or older than the lock file. */
export async function setUpDependencies() {
  // npm writes this file last, so an installation that broke off counts as missing.
  const modules = join(root, 'node_modules');
  const installed = join(modules, '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  // npm ci empties the folder first: through a link it would empty another copy's, as it once did.
  if (lstatSync(modules, { throwIfNoEntry: false })?.isSymbolicLink()) {
    throw new Error('node_modules is a link to another folder: remove the link, then start again.');
  }
  console.log('Installing dependencies (npm ci); the first time this takes about a minute …');
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund'];
  if ((await run('npm', args)) !== 0) {
    throw new Error('npm ci failed: see its message above. Is the package registry within reach?');
  }
}

/** Finds or installs Chromium and, so that screenshots are not boxes, Chinese fonts. */
export async function setUpBrowser() {
  if (!findBrowser()) {
    console.log('No Chromium found: trying Playwright’s download (up to two minutes) …');
    await run('npx', ['--no-install', 'playwright', 'install', 'chromium'], { seconds: 120 });
  }
  const packages = [
    // Playwright's download may lack system libraries; the system's Chromium brings them along.
    ...(browserStarts() ? [] : ['chromium']),
    ...(hasChineseFonts() ? [] : ['fonts-noto-cjk', 'fontconfig']),
  ];
  if (packages.length) await installPackages(packages);
  if (!browserStarts()) {
    throw new Error(
      'The browser tests need Chromium and it could not be installed here. Install it ' +
        '(Debian: apt-get install chromium) or set PLAYWRIGHT_CHROMIUM to the path of one.',
    );
  }
  if (!hasChineseFonts()) {
    console.warn('No Chinese font could be installed: Chinese text in screenshots will be boxes.');
  }
}

/** Installs Firefox and WebKit where the system has packages of them; without them their tests are skipped. */
export async function setUpOtherBrowsers() {
  const missing = () => otherBrowsers.filter(({ find }) => !find());
  // One after the other: a package that is unknown here must not keep the other browser away.
  for (const { packages } of missing()) await installPackages(packages);
  for (const { absence } of missing()) console.warn(`${absence} Its tests will be skipped.`);
}

/** @param {string[]} packages */
async function installPackages(packages) {
  if (!read('apt-get', ['--version'])) return;
  console.log(`Installing ${packages.join(' and ')} with apt-get; this can take some minutes …`);
  // sudo may ask for a password only where somebody is there to give it.
  const sudo = process.stdin.isTTY ? ['sudo'] : ['sudo', '--non-interactive'];
  const asRoot = process.getuid?.() === 0 ? [] : sudo;
  const apt = (/** @type {string[]} */ ...args) => {
    const command = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', ...args];
    return run(command[0] ?? '', command.slice(1));
  };
  await apt('update');
  await apt('install', '--yes', '--no-install-recommends', ...packages);
}

function browserStarts() {
  const path = findBrowser();
  return path !== undefined && read(path, ['--version']) !== '';
}

function hasChineseFonts() {
  return read('fc-list', [':lang=zh']).trim() !== '';
}

if (process.argv[1] && realpathSync(process.argv[1]) === import.meta.filename) {
  await setUpDependencies();
  await setUpBrowser();
  await setUpOtherBrowsers();
}
