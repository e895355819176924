// Finds the browsers other than Chromium that the tests run in, where this machine has them.
// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @returns {string | undefined} the program, or FIREFOX where that names one */
export function findFirefox() {
  return [process.env.FIREFOX, '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
    (path) => path && existsSync(path),
  );
}

/** @returns {string | undefined} WebKit's smallest browser, where all that drives it is there too */
export function findWebKit() {
  if (!['WebKitWebDriver', 'Xvfb'].every((name) => existsSync(join('/usr/bin', name))))
    return undefined;
  const folders = list('/usr/lib').flatMap((machine) =>
    list(join('/usr/lib', machine))
      .filter((name) => name.startsWith('webkit2gtk-'))
      .map((name) => join('/usr/lib', machine, name)),
  );
  return folders
    .toSorted()
    .map((folder) => join(folder, 'MiniBrowser'))
    .findLast((path) => existsSync(path));
}

export const otherBrowsers = [
  described('Firefox', findFirefox, ['firefox-esr']),
  described('WebKit', findWebKit, ['webkit2gtk-driver', 'xvfb']),
];

/**
 * @param {string} name
 * @param {() => string | undefined} find
 * @param {string[]} packages Debian's, that bring it
 */
function described(name, find, packages) {
  const absence = `${name} is not on this machine (Debian: apt-get install ${packages.join(' ')}).`;
  return { name, find, packages, absence };
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
